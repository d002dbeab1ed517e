import { holdsBookings, type ActivityPart, type LocalizedText } from '@yutai/domain';
import { changesBetween, CHANGING, MOVING, withGroups, type ActivityChange } from './difference.js';
import type { DeskPart, ReleaseActivity, ReleaseSnapshot } from './release.js';

/** An activity of the draft, whatever its status; without a time it is a request, or was one when it was cancelled. */
export interface StandingActivity extends Omit<ReleaseActivity, 'startsAt' | 'endsAt'>, DeskPart {
  startsAt: string | null;
  endsAt: string | null;
  cancelledReason: string | null;
  version: number;
}

/** What becomes of what is planned today and was not published then. */
export const OTHERS = ['leave', 'cancel'] as const;
export type Others = (typeof OTHERS)[number];

/** How much of a release is restored: each list narrows it, null does not. */
export interface RestoreScope {
  /** Activities that one of these took part in then, or takes part in today. */
  delegationIds: readonly string[] | null;
  activityIds: readonly string[] | null;
  others: Others;
}

/** Why something is left as it stands: deleted since, over, or planned since and to be left. */
export const LEFT_BECAUSE = ['deleted', 'done', 'plannedSince'] as const;

export interface LeftOut {
  activityId: string;
  title: LocalizedText;
  because: (typeof LEFT_BECAUSE)[number];
}

/** One activity, from how it stands to how it was published; `new` is what takes place again, `cancelled` what no longer does. */
export interface RestoreStep extends ActivityChange {
  was: StandingActivity;
  becomes: StandingActivity;
  /** Of which fields something cannot be brought back: it was deleted since, or the release does not know it. */
  lost: string[];
}

export interface Restoration {
  steps: RestoreStep[];
  leftOut: LeftOut[];
}

const DESK_FIELDS = ['vehicleId', 'headcount', 'languages', 'people'] as const satisfies (keyof DeskPart)[];

/**
 * What restoring a release does to the draft of its edition, activity by activity; nothing is said of what stands as it
 * was published. What is over stays as it was, and a request is nobody's yet: it is left alone.
 * @param exists whether a place, delegation, person, vehicle or organisation is still there
 */
export function restorationOf(
  release: Pick<ReleaseSnapshot, 'activities' | 'desk' | 'calendar'>,
  standing: readonly StandingActivity[],
  scope: RestoreScope,
  exists: (id: string) => boolean,
): Restoration {
  const today = new Map(standing.map((activity) => [activity.id, activity]));
  const published = release.activities.filter(({ status }) => holdsBookings(status));
  const then = new Map(published.map((activity) => [activity.id, activity]));
  const found: Restoration = { steps: [], leftOut: [] };
  const tellsTopics = release.calendar !== undefined;
  const add = (more: Partial<Restoration>) => {
    found.steps.push(...(more.steps ?? []));
    found.leftOut.push(...(more.leftOut ?? []));
  };
  for (const activity of published) {
    const was = today.get(activity.id);
    if (!isWithin(scope, activity, was)) continue;
    const desk = release.desk?.[activity.id];
    const topics = activity.topics ?? (tellsTopics ? undefined : (desk?.topics ?? was?.topics));
    add(putBack({ ...activity, topics }, was, desk, exists));
  }
  for (const was of standing) {
    if (!then.has(was.id) && isWithin(scope, was)) add(since(was, scope.others));
  }
  return found;
}

/**
 * The way back from steps that were done: each activity as it stood before. null when one of them has changed since, as
 * what somebody did then would be lost.
 */
export function wayBack(
  done: readonly RestoreStep[],
  standing: readonly StandingActivity[],
): RestoreStep[] | null {
  const today = new Map(standing.map((activity) => [activity.id, activity]));
  const steps = done.flatMap(({ was: becomes, activityId }) => {
    const was = today.get(activityId);
    if (was?.version !== becomes.version + 1) return [];
    const change = changeOf(was, becomes);
    return change ? [{ ...change, was, becomes: { ...becomes, version: was.version }, lost: [] }] : [];
  });
  return steps.length === done.length ? steps : null;
}

type Attended = Pick<ReleaseActivity, 'id' | 'delegationIds'>;

function isWithin({ delegationIds, activityIds }: RestoreScope, ...activities: (Attended | undefined)[]) {
  const known = activities.filter((activity) => activity !== undefined);
  const together = new Set(known.flatMap((activity) => activity.delegationIds));
  return (
    (activityIds === null || known.some(({ id }) => activityIds.includes(id))) &&
    (delegationIds === null || delegationIds.some((id) => together.has(id)))
  );
}

function putBack(
  released: ReleaseActivity,
  was: StandingActivity | undefined,
  desk: DeskPart | undefined,
  exists: (id: string) => boolean,
): Partial<Restoration> {
  const { id: activityId, title } = released;
  if (!was) return { leftOut: [{ activityId, title, because: 'deleted' }] };
  const becomes = asReleased(released, was, desk, exists);
  const change = changeOf(was, becomes);
  const lost = lostOf(released, becomes, desk);
  if (!change) return {};
  if (was.status !== 'done') return { steps: [{ ...change, was, becomes, lost }] };
  const isOtherwise = change.fields.some((field) => field !== 'status');
  return isOtherwise ? { leftOut: [{ activityId, title: was.title, because: 'done' }] } : {};
}

function changeOf(was: StandingActivity, becomes: StandingActivity): ActivityChange | undefined {
  const fields = [...CHANGING, ...DESK_FIELDS];
  return changesBetween([withGroups(was)], [withGroups(becomes)], MOVING, fields)[0];
}

/** What was not published then and is planned today. */
function since(was: StandingActivity, others: Others): Partial<Restoration> {
  const { id: activityId, title, status } = was;
  if (!holdsBookings(status)) return {};
  if (status === 'done') return { leftOut: [{ activityId, title, because: 'done' }] };
  if (others === 'leave') return { leftOut: [{ activityId, title, because: 'plannedSince' }] };
  const becomes = { ...was, status: 'cancelled' as const };
  return { steps: [{ activityId, title, change: 'cancelled', fields: [], was, becomes, lost: [] }] };
}

/** As it was published, but for what is no longer there; what the release does not say stays as it stands. */
function asReleased(
  released: ReleaseActivity,
  was: StandingActivity,
  desk: DeskPart | undefined,
  exists: (id: string) => boolean,
): StandingActivity {
  const there = (id: string | null) => (id !== null && exists(id) ? id : null);
  const people = peopleOf(released, was, desk).filter(({ personId }) => exists(personId));
  const named = (excused: boolean) =>
    people.filter(({ part }) => (part === 'excused') === excused).map(({ personId }) => personId);
  const hostId = desk ? there(desk.hostId) : was.hostId;
  return {
    ...was,
    ...released,
    ...desk,
    placeId: there(released.placeId),
    toPlaceId: there(released.toPlaceId),
    delegationIds: released.delegationIds.filter(exists),
    groups: released.groups?.filter(({ id }) => exists(id)),
    personIds: named(false),
    excusedPersonIds: named(true),
    illustrative: was.illustrative,
    cancelledReason: null,
    safetyNotes: released.safetyNotes,
    topics: released.topics,
    hostId,
    hostName: hostId === was.hostId ? was.hostName : hostId === null ? null : released.hostName,
    vehicleId: desk ? there(desk.vehicleId) : was.vehicleId,
    people,
  };
}

/** Who is named, as what. Speakers belong to the programme of their session, which stays as it is. */
function peopleOf(released: ReleaseActivity, was: StandingActivity, desk: DeskPart | undefined) {
  const speakers = was.people.filter(({ part }) => part === 'speaker');
  const isFree = ({ personId }: { personId: string }) =>
    !speakers.some((speaker) => speaker.personId === personId);
  if (desk) return [...speakers, ...desk.people.filter(({ part }) => part !== 'speaker').filter(isFree)];
  const excused = released.excusedPersonIds.map((personId) => ({
    personId,
    part: 'excused' as ActivityPart,
  }));
  const kept = was.people.filter(
    ({ personId, part }) => !['speaker', 'excused'].includes(part) && released.personIds.includes(personId),
  );
  return [...speakers, ...kept, ...excused.filter(isFree)];
}

function lostOf(released: ReleaseActivity, becomes: StandingActivity, desk: DeskPart | undefined): string[] {
  const lacks = (field: 'delegationIds' | 'personIds') =>
    released[field].some((id) => !becomes[field].includes(id));
  const lost = {
    placeId: released.placeId !== becomes.placeId,
    toPlaceId: released.toPlaceId !== becomes.toPlaceId,
    delegationIds: lacks('delegationIds'),
    groups: (released.groups ?? []).length > (becomes.groups ?? []).length,
    personIds: lacks('personIds'),
    hostName: desk ? desk.hostId !== becomes.hostId : isOther(released.hostName, becomes.hostName),
    vehicleId: desk !== undefined && desk.vehicleId !== becomes.vehicleId,
  };
  return Object.entries(lost).flatMap(([field, isLost]) => (isLost ? [field] : []));
}

const isOther = (one: LocalizedText | null, other: LocalizedText | null) =>
  JSON.stringify(one) !== JSON.stringify(other);
