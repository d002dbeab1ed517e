import { holdsBookings, type ActivityStatus, type LocalizedText } from '@yutai/domain';
import type { Itineraries } from './itinerary.js';
import type { DeskPart, ReleaseActivity, ReleaseSnapshot } from './release.js';

export const CHANGES = ['new', 'moved', 'changed', 'cancelled'] as const;
/** moved: another time or place, whatever else; changed: neither of them. */
export type Change = (typeof CHANGES)[number];

export interface ActivityChange {
  activityId: string;
  change: Change;
  /** Which fields differ; none for what is new or cancelled. */
  fields: string[];
  title: LocalizedText;
}

export interface ReleaseDifference {
  activities: ActivityChange[];
  /** Only delegations with a change. One that joins an activity finds it new; one that leaves it, cancelled. */
  delegations: { delegationId: string; changes: ActivityChange[] }[];
}

/** Time and place. */
export const MOVING = [
  'startsAt',
  'endsAt',
  'placeId',
  'toPlaceId',
] as const satisfies (keyof ReleaseActivity)[];
/**
 * All else that is published and told of. Not what is said of a host: it is something to read, and stands there anew with
 * the next release; nobody has to act on it.
 */
export const CHANGING = [
  'kind',
  'sessionKind',
  'title',
  'status',
  'hostName',
  'bring',
  'briefing',
  'safetyNotes',
  'topics',
  'groups',
  'delegationIds',
  'personIds',
  'excusedPersonIds',
] as const satisfies (keyof ReleaseActivity)[];

/** What a release changes against the one before it; against none, everything in it is new. */
export function differenceOf(
  previous: Pick<ReleaseSnapshot, 'activities' | 'desk'> | null,
  next: Pick<ReleaseSnapshot, 'activities' | 'desk'>,
): ReleaseDifference {
  const before = previous?.activities ?? [];
  const ridden = previous?.desk !== undefined && next.desk !== undefined;
  const wholly = ({ activities, desk }: Pick<ReleaseSnapshot, 'activities' | 'desk'>) =>
    activities.map((activity) => ({
      ...withGroups(activity),
      ...rideOf(ridden ? desk?.[activity.id] : undefined),
    }));
  const delegationIds = new Set(
    [...before, ...next.activities].flatMap((activity) => activity.delegationIds),
  );
  const changesFor = (delegationId: string) => {
    const own = (activity: ReleaseActivity) => activity.delegationIds.includes(delegationId);
    const ownOf = (activities: ReleaseActivity[]) =>
      activities.filter(own).map((activity) => withGroups(activity, delegationId));
    return changesBetween(ownOf(before), ownOf(next.activities), MOVING, [...SHOWN, 'groups']);
  };
  return {
    activities: changesBetween(previous ? wholly(previous) : [], wholly(next), MOVING, [
      ...CHANGING,
      ...RIDING,
      'vehicle',
    ]).map(withVehicleOnce),
    delegations: [...delegationIds]
      .map((delegationId) => ({ delegationId, changes: changesFor(delegationId) }))
      .filter(({ changes }) => changes.length > 0),
  };
}

/** What drivers are told besides, and the desk; where a release does not say it, it has not changed. */
const RIDING = ['vehicleId', 'headcount'] as const satisfies (keyof DeskPart)[];
const rideOf = (part: DeskPart | undefined): Pick<DeskPart, (typeof RIDING)[number]> => ({
  vehicleId: part?.vehicleId ?? null,
  headcount: part?.headcount ?? null,
});

/** Another vehicle is one change; by its id alone where it is called the same, or a release does not say how. */
const withVehicleOnce = ({ fields, ...change }: ActivityChange): ActivityChange => ({
  ...change,
  fields: fields.filter((field) => field !== 'vehicleId' || !fields.includes('vehicle')),
});

type Told = Exclude<(typeof CHANGING)[number], `${string}Ids` | 'groups'>;
/** What a delegation or a delegate is told of: not who else comes. */
const SHOWN = [
  ...CHANGING.filter((field): field is Told => !/Ids$|^groups$/.test(field)),
  'vehicle',
] as const satisfies (keyof ReleaseActivity)[];

/** With its groups, or those of one delegation alone, as they are called: how many are in one is no change of it. */
export const withGroups = <A extends Pick<ReleaseActivity, 'groups'>>(
  { groups = [], ...activity }: A,
  delegationId?: string,
) => ({
  ...activity,
  groups: groups
    .filter((group) => delegationId === undefined || group.delegationId === delegationId)
    .map(({ id, name }) => ({ id, name })),
});

/**
 * What changes for any one delegate between two releases, each activity compared once for all who attend it. Of none before,
 * all of theirs is new; one who was in no release before finds everything new as well.
 */
export function changesForDelegates(
  previous: Itineraries | null,
  next: Itineraries,
): (delegateId: string) => ActivityChange[] {
  const compared = new Map<string, ActivityChange[]>();
  const compare = (before: ReleaseActivity, after: ReleaseActivity) => {
    const changes = compared.get(after.id) ?? changeOf(before, after, MOVING, SHOWN);
    compared.set(after.id, changes);
    return changes;
  };
  return (id) => changesAmong(previous?.attendedBy(id) ?? [], next.attendedBy(id), compare);
}

type Comparable = { id: string; title: LocalizedText; status: ActivityStatus };

/** What of one list is new, moved, changed or gone in the other; what takes no place is in neither. */
export const changesBetween = <A extends Comparable>(
  before: readonly A[],
  after: readonly A[],
  moving: readonly (keyof A & string)[],
  changing: readonly (keyof A & string)[],
): ActivityChange[] =>
  changesAmong(before, after, (was, becomes) => changeOf(was, becomes, moving, changing));

function changesAmong<A extends Comparable>(
  before: readonly A[],
  after: readonly A[],
  compare: (before: A, after: A) => ActivityChange[],
): ActivityChange[] {
  const takesPlace = ({ status }: A) => holdsBookings(status);
  const whole = (change: 'new' | 'cancelled', { id, title }: A): ActivityChange => ({
    ...{ activityId: id, change, title },
    fields: [],
  });
  const old = new Map(before.filter(takesPlace).map((activity) => [activity.id, activity]));
  const current = after.filter(takesPlace);
  const kept = new Set(current.map(({ id }) => id));
  const gone = [...old.values()].filter(({ id }) => !kept.has(id));
  return [
    ...current.flatMap((activity) => {
      const was = old.get(activity.id);
      return was ? compare(was, activity) : [whole('new', activity)];
    }),
    ...gone.map((activity) => whole('cancelled', activity)),
  ];
}

function changeOf<A extends Comparable>(
  before: A,
  after: A,
  moving: readonly (keyof A & string)[],
  changing: readonly (keyof A & string)[],
): ActivityChange[] {
  const differs = (field: keyof A) => !isSame(before[field], after[field], String(field));
  const moved = moving.filter(differs);
  const fields = [...moved, ...changing.filter(differs)];
  if (fields.length === 0) return [];
  const change = moved.length ? 'moved' : 'changed';
  return [{ activityId: after.id, change, fields, title: after.title }];
}

/** By content: what a release was made too early to tell of, as the other has it; instants whatever their offset, ids and keys whatever their order. */
function isSame(a: unknown, b: unknown, field: string): boolean {
  if (field === 'vehicle' && (a === undefined || b === undefined)) return true;
  if (/At$/.test(field)) return Date.parse(String(a)) === Date.parse(String(b));
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, content]) => `${JSON.stringify(key)}:${canonical(content)}`)
    .join()}}`;
}
