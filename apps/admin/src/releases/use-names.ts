import type { LocalizedText } from '@yutai/domain';
import type { StandingActivity, Timetable } from '@yutai/planning';
import { useGetMany } from 'ra-core';

/** An activity as it was published, or as it stands. */
export type Version = Omit<Timetable['activities'][number], 'startsAt' | 'endsAt'> &
  Partial<StandingActivity>;
/** The two sides of a change; one is lacking of what is new or gone. */
export interface Sides {
  was?: Version;
  becomes?: Version;
}

interface Named {
  id: string;
  name: LocalizedText;
}

const idsOf = (
  sides: readonly Sides[],
  pick: (version: Version) => readonly (string | null | undefined)[],
) => [
  ...new Set(
    sides
      .flatMap(({ was, becomes }) => [was, becomes].flatMap((version) => (version ? pick(version) : [])))
      .filter((id): id is string => Boolean(id)),
  ),
];

/** What places, delegations, people and vehicles of some changes are called: then, or else as they are called now. */
export function useNames(
  sides: readonly Sides[],
  timetables: readonly (Timetable | null | undefined)[],
): ReadonlyMap<string, LocalizedText> {
  const known = new Map(
    timetables
      .flatMap((timetable) => [...(timetable?.places ?? []), ...(timetable?.delegations ?? [])])
      .map(({ id, name }) => [id, name]),
  );
  const lacking = (ids: string[]) => ids.filter((id) => !known.has(id));
  const places = useNamed('places', lacking(idsOf(sides, (each) => [each.placeId, each.toPlaceId])));
  const delegations = useNamed('delegations', lacking(idsOf(sides, (each) => each.delegationIds)));
  const people = useNamed(
    'people',
    idsOf(sides, (each) => [...each.personIds, ...each.excusedPersonIds]),
  );
  const vehicles = useNamed(
    'vehicles',
    idsOf(sides, (each) => [each.vehicleId]),
  );
  return new Map([...[places, delegations, people, vehicles].flat(), ...known]);
}

function useNamed(resource: string, ids: string[]): [string, LocalizedText][] {
  const { data = [] } = useGetMany<Named>(resource, { ids }, { enabled: ids.length > 0 });
  return data.filter(Boolean).map(({ id, name }) => [id, name]);
}
