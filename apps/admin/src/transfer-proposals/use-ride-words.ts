import type { Plan, TransferProposal } from '@yutai/planning';
import { formatInstant } from '../fields/format-time';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';

/** How a ride is told: who from where to where. */
export function useRideWords(plan: Plan) {
  const t = useT();
  const language = useLanguage();
  const { timeZone, startsOn } = plan.edition;
  const placeName = (id: string) => nameOf(plan.places.find((place) => place.id === id));
  return {
    way: ({ fromPlaceId, toPlaceId }: Pick<TransferProposal, 'fromPlaceId' | 'toPlaceId'>) =>
      `${placeName(fromPlaceId)} → ${placeName(toPlaceId)}`,
    leaves: ({ startsAt }: TransferProposal) =>
      formatInstant(startsAt, { language, timeZone, year: Number(startsOn.slice(0, 4)) }),
    who: (delegationIds: readonly string[]) =>
      plan.delegations
        .filter(({ id }) => delegationIds.includes(id))
        .map(nameOf)
        .join(t('proposal.comma')),
    vehicle: (id: string | null) =>
      id === null ? t('proposal.noVehicle') : nameOf(plan.resources?.find((each) => each.id === id)),
  };
}
