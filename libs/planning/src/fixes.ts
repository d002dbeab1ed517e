import { addDays, dayOf, holdsBookings, instantOf, isAhead, isOverridable, offsetAt } from '@yutai/domain';
import { checkActivity, isFree } from './check.js';
import type { Conflict, Fix } from './conflict.js';
import { crewFixes, isOfCrew } from './crew-fixes.js';
import { DAY, instantsOf, MINUTE, type Range, rangeOf } from './intervals.js';
import type { InstantRange, PlanActivity, PlanPlace } from './plan.js';
import type { PlanIndex } from './plan-index.js';

/** Times are proposed on the quarter of an hour, and between these hours of the edition's clock: an assumption. */
const STEP = 15 * MINUTE;
export const WORKING_HOURS: Range = { start: 8 * 60 * MINUTE, end: 21 * 60 * MINUTE };
/** How far ahead a better time is looked for, once there is a conflict. */
export const LOOK_AHEAD_DAYS = 7;
const MOST_OFFERED = 3;

export interface FitOptions {
  /** The earliest start, an instant; the activity's own start when left out. */
  notBefore?: string;
  /** The range to stay in; else a week ahead, within the edition's days when that begins before they end. */
  within?: InstantRange;
}

/**
 * The next time at which an activity of this length meets nothing that blocks or restricts, for all concerned.
 * null when there is none, or when the activity has no time to take its length from.
 */
export function nextFit(
  index: PlanIndex,
  candidate: PlanActivity,
  options: FitOptions = {},
): InstantRange | null {
  const own = rangeOf(candidate);
  if (!own) return null;
  const length = own.end - own.start;
  const search = searchRange(
    index,
    Date.parse(options.notBefore ?? instantsOf(own).startsAt),
    options.within,
  );
  const activity = held(candidate);
  for (let start = search.start; start + length <= search.end; start += STEP) {
    const range = { start, end: start + length };
    const times = instantsOf(range);
    if (!isWorkingTime(index, range)) continue;
    if (isFree(checkActivity(index, { ...activity, ...times }))) return times;
  }
  return null;
}

/** Whether something would mend one of an activity's conflicts, a conflict that is merely said included. */
export function isMendable(candidate: PlanActivity, conflicts: readonly Conflict[]): boolean {
  return (
    !isFree(conflicts) ||
    conflicts.some(
      (each) => isOfRoom(each) || isOfVehicle(each) || isNeedless(each) || isOfCrew(candidate, each),
    )
  );
}

/**
 * The same conflicts, each with what would mend it: a time, another room, vehicle or one of the crew, excusing a person,
 * an override. Slower than the check by far, so it is for the conflicts that are shown and not for a card in the hand.
 */
export function withFixes(
  index: PlanIndex,
  candidate: PlanActivity,
  conflicts: readonly Conflict[],
  options: FitOptions = {},
): Conflict[] {
  if (!isMendable(candidate, conflicts)) return conflicts.map((conflict) => ({ ...conflict }));
  const fit = isFree(conflicts) ? null : nextFit(index, candidate, options);
  const rooms = conflicts.some(isOfRoom) ? freeRooms(index, candidate) : [];
  return conflicts.map((conflict) => ({
    ...conflict,
    fixes: [
      ...fixesOf(conflict, fit, rooms),
      ...excuseFromOther(index, conflict),
      ...vehicleFixes(index, candidate, conflict),
      ...crewFixes(index, held(candidate), conflict, MOST_OFFERED),
    ],
  }));
}

/** Other vehicles that are free then and have a seat for everybody; the smallest first. */
function vehicleFixes(index: PlanIndex, candidate: PlanActivity, conflict: Conflict): Fix[] {
  if (!isOfVehicle(conflict)) return [];
  const taken = conflict.resource.id;
  const others = candidate.resourceIds.filter((id) => id !== taken);
  return [...index.vehicles()]
    .flatMap(([id, seats]) =>
      id !== taken && seats !== null && seats >= candidate.headcount ? { id, seats } : [],
    )
    .sort((a, b) => a.seats - b.seats || (a.id < b.id ? -1 : 1))
    .filter(({ id }) =>
      isFree(checkActivity(index, { ...held(candidate), resourceIds: [...others, id] }), id),
    )
    .slice(0, MOST_OFFERED)
    .map(({ id }): Fix => ({ kind: 'vehicle', vehicleId: id }));
}

/** Whoever comes to the other activity with their delegation or group can be excused from it, until it is over. */
function excuseFromOther(index: PlanIndex, { level, resource, other }: Conflict): Fix[] {
  const there = other && index.get(other.id);
  if (level === 'inform' || resource.kind !== 'person' || !there || !isAhead(there.status)) return [];
  const comesWithOthers = there.delegationIds.length > 0 && !there.namedIds?.includes(resource.id);
  return comesWithOthers ? [{ kind: 'excuse', personId: resource.id, activityId: there.id }] : [];
}

function fixesOf(conflict: Conflict, fit: InstantRange | null, rooms: readonly PlanPlace[]): Fix[] {
  const { code, level, resource } = conflict;
  const fixes: Fix[] = [];
  if (level !== 'inform' && fit) fixes.push({ kind: 'move', ...fit });
  if (isOfRoom(conflict)) fixes.push(...rooms.map(({ id }): Fix => ({ kind: 'place', placeId: id })));
  if (level !== 'inform' && resource.kind === 'person') fixes.push({ kind: 'excuse', personId: resource.id });
  if (isNeedless(conflict)) fixes.push({ kind: 'readmit', personId: resource.id });
  if (isOverridable(code)) fixes.push({ kind: 'override', code, resourceId: resource.id });
  return fixes;
}

function isNeedless({ code }: Conflict): boolean {
  return code === 'excuse.needless';
}

function isOfVehicle({ resource }: Conflict): boolean {
  return resource.kind === 'vehicle';
}

function isOfRoom({ resource }: Conflict): boolean {
  return resource.kind === 'room';
}

/** Other rooms of the same place that hold everybody and are free at that time; the smallest first. */
function freeRooms(index: PlanIndex, candidate: PlanActivity): PlanPlace[] {
  const room = index.place(candidate.placeId);
  if (!room?.parentId) return [];
  const seats = (place: PlanPlace) => place.capacity ?? Infinity;
  return [...index.allPlaces()]
    .filter(({ id, parentId }) => parentId === room.parentId && id !== room.id)
    .filter((place) => seats(place) >= candidate.headcount)
    .sort((a, b) => seats(a) - seats(b) || (a.id < b.id ? -1 : 1))
    .filter(({ id }) => isFree(checkActivity(index, inRoom(held(candidate), room.id, id)), id))
    .slice(0, MOST_OFFERED);
}

function inRoom(activity: PlanActivity, from: string, to: string): PlanActivity {
  const resourceIds = activity.resourceIds.filter((id) => id !== from);
  return { ...activity, placeId: to, resourceIds: [...resourceIds, to] };
}

function held(activity: PlanActivity): PlanActivity {
  return holdsBookings(activity.status) ? activity : { ...activity, status: 'planned' };
}

function searchRange(index: PlanIndex, notBefore: number, within: InstantRange | undefined): Range {
  const given = within ? rangeOf(within) : null;
  const start = Math.ceil(Math.max(notBefore, given?.start ?? notBefore) / STEP) * STEP;
  if (given) return { start, end: given.end };
  const { endsOn, timeZone } = index.edition;
  const lastInstant = instantOf(addDays(endsOn, 1), '00:00', timeZone);
  const ahead = start + LOOK_AHEAD_DAYS * DAY;
  return { start, end: start < lastInstant ? Math.min(ahead, lastInstant) : ahead };
}

function isWorkingTime(index: PlanIndex, range: Range): boolean {
  const { timeZone } = index.edition;
  const midnight = Date.parse(dayOf(range.start, timeZone));
  const local = range.start + offsetAt(range.start, timeZone) - midnight;
  return local >= WORKING_HOURS.start && local + range.end - range.start <= WORKING_HOURS.end;
}
