import { CONFLICT_LEVELS, dayOf, type LocalizedText } from '@yutai/domain';
import type { EditionConflict, Plan, PlanActivity } from '@yutai/planning';
import type { SetAside } from '../conflicts/use-edition-conflicts';

/** A conflict with all that it can be looked for by. */
export interface Item {
  key: string;
  conflict: EditionConflict;
  /** The activity that meets it. */
  activity: PlanActivity;
  values: Record<FilterName, readonly string[]>;
  /** Its names in every language, in small letters. */
  words: string;
  setAside?: SetAside;
}

export const FILTERS = ['level', 'code', 'day', 'delegation', 'place', 'person'] as const;
export type FilterName = (typeof FILTERS)[number];

export type Filter = Partial<Record<FilterName | 'q', string>>;

const keyOf = ({ activityId, code, resource, other }: EditionConflict) =>
  [activityId, code, resource.id, other?.id].join(' ');

const wordsOf = (texts: readonly (LocalizedText | null | undefined)[]) =>
  texts
    .flatMap((text) => [text?.zhHans, text?.zhHant, text?.en])
    .filter(Boolean)
    .join('\n')
    .toLowerCase();

const held = (ids: readonly (string | null | undefined)[]) => [...new Set(ids.filter((id) => id != null))];

/** The places of activities, with the venues that their rooms are in, and the place that is concerned itself. */
function placesOf(conflict: EditionConflict, sides: readonly PlanActivity[], parents: Map<string, string>) {
  const { kind, id } = conflict.resource;
  const own = sides.flatMap(({ placeId, toPlaceId }) => [placeId, toPlaceId]);
  const all = held([...own, kind === 'room' || kind === 'place' ? id : null]);
  return held([...all, ...all.map((each) => parents.get(each))]);
}

const gravity = ({ conflict }: Item) => CONFLICT_LEVELS.indexOf(conflict.level);
const startOf = ({ activity }: Item) => Date.parse(activity.startsAt ?? '');

/**
 * Conflicts as they are listed: the gravest first, then by time.
 * @param names of people, whom the plan does not name
 */
export function itemsOf(
  plan: Plan,
  found: readonly (EditionConflict | SetAside)[],
  names: ReadonlyMap<string, LocalizedText>,
): Item[] {
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
  const parents = new Map(plan.places.flatMap(({ id, parentId }) => (parentId ? [[id, parentId]] : [])));
  const items = found.flatMap((each): Item[] => {
    const setAside = 'conflict' in each ? each : undefined;
    const stored = 'conflict' in each ? each.conflict : each;
    const activity = activities.get(stored.activityId);
    if (!activity) return [];
    const { resource } = stored;
    const conflict = {
      ...stored,
      resource: { ...resource, name: resource.name ?? names.get(resource.id) ?? null },
    };
    const other = activities.get(conflict.other?.id ?? '');
    const sides = other ? [activity, other] : [activity];
    return [
      {
        key: keyOf(conflict),
        conflict,
        activity,
        setAside,
        words: wordsOf([conflict.resource.name, ...sides.map(({ title }) => title)]),
        values: {
          level: [conflict.level],
          code: [conflict.code],
          day: held([activity.startsAt && dayOf(activity.startsAt, plan.edition.timeZone)]),
          delegation:
            resource.kind === 'delegation'
              ? [resource.id]
              : held(sides.flatMap(({ delegationIds }) => delegationIds)),
          place: placesOf(conflict, sides, parents),
          person: resource.kind === 'person' ? [resource.id] : [],
        },
      },
    ];
  });
  return items.sort((a, b) => gravity(a) - gravity(b) || startOf(a) - startOf(b) || (a.key < b.key ? -1 : 1));
}

const isWith = (filter: Filter, { values, words }: Item, except?: FilterName) =>
  FILTERS.every((name) => name === except || !filter[name] || values[name].includes(filter[name])) &&
  words.includes((filter.q ?? '').trim().toLowerCase());

export const matching = (items: readonly Item[], filter: Filter): Item[] =>
  items.filter((item) => isWith(filter, item));

/** How many there would be with each value of a filter, whatever it is set to now, and the others as they are. */
export function countsOf(items: readonly Item[], filter: Filter, name: FilterName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!isWith(filter, item, name)) continue;
    for (const value of item.values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
