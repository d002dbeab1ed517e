import { listMark } from '@yutai/domain';
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
    /** Of a delegation that goes in part, its groups that do. */
    who: (delegationIds: readonly string[], groupIds: readonly string[]) => {
      const groups = (plan.groups ?? []).filter(({ id }) => groupIds.includes(id));
      return plan.delegations
        .filter(({ id }) => delegationIds.includes(id))
        .flatMap((delegation) => {
          const alone = groups.filter(({ delegationId }) => delegationId === delegation.id);
          const name = nameOf(delegation);
          return alone.length === 0 ? [name] : alone.map((group) => `${name} · ${nameOf(group)}`);
        })
        .join(listMark(language));
    },
    vehicle: (id: string | null) =>
      id === null ? t('proposal.noVehicle') : nameOf(plan.resources?.find((each) => each.id === id)),
  };
}
