import { instant, type Plan, type PlanActivity } from '@yutai/planning';
import { arrangementOf, isSame, type Wish } from './arrangement';
import { groupingOf, type RowKind } from './rows';
import { axisMinutes, instantAt, positionOf, shiftBetween, shifted, type Axis, type Shift } from './scale';

const MINUTE = 60_000;
/** As long as a request becomes that has no time yet. */
const USUAL = 90 * MINUTE;
/** Stands for the copy while it is checked: no stored activity has it. */
export const COPY = 'copy ';

/** What is in somebody's hand, by pointer or by keyboard, and where it would be put down now. */
export interface Held {
  /** The one that was taken hold of. */
  lead: PlanActivity;
  /** Selected with it, and moved by as much. */
  others: readonly PlanActivity[];
  copy: boolean;
  /** Where the lead would begin, on the axis; null while it is not over the board. */
  at: number | null;
  /** Minutes by which the lead is made longer, or shorter. */
  longer: number;
  /** The row that the lead came from, and the one it is over. */
  from: string;
  row: string;
}

/** What the hand is held over. */
export interface Ground {
  plan: Plan;
  axis: Axis;
  kind: RowKind;
}

/** Where something would stand, as the rules of libs/planning see it. */
export interface Candidate extends Wish {
  candidate: PlanActivity;
}

export function taken(
  lead: PlanActivity,
  row: string,
  axis: Axis,
  more: { others?: readonly PlanActivity[]; copy?: boolean } = {},
): Held {
  const at = lead.startsAt ? positionOf(axis, Date.parse(lead.startsAt)) : null;
  return { lead, others: more.others ?? [], copy: more.copy ?? false, at, longer: 0, from: row, row };
}

/** As far as there is room on the axis for a step. */
export const onAxis = (position: number, step: number, axis: Axis) =>
  Math.min(axisMinutes(axis) - step, Math.max(0, position));

/** The next position on the grid of so many minutes; the place it came from is always one. */
export function snapped(position: number, step: number, axis: Axis, origin: number | null): number {
  if (origin !== null && Math.abs(position - origin) < step / 2) return origin;
  return onAxis(Math.round(position / step) * step, step, axis);
}

function timesOf(activity: PlanActivity, shift: Shift, longer: number, timeZone: string) {
  const [start, end] = [Date.parse(activity.startsAt ?? ''), Date.parse(activity.endsAt ?? '')];
  const moved = shifted(start, shift, timeZone);
  return { startsAt: instant(moved), endsAt: instant(moved + end - start + longer * MINUTE) };
}

function candidateOf(activity: PlanActivity, to: PlanActivity, copy: boolean): Candidate {
  const status = activity.status === 'request' || copy ? 'planned' : activity.status;
  const candidate = { ...to, status, ...(copy ? { id: COPY + activity.id } : {}) } as const;
  return { activity, to: arrangementOf(to), resourceIds: to.resourceIds, copy, candidate };
}

/** The row that the lead would stand in: the one it is over, where taking it there means something. */
export function rowOf({ lead, others, from, row }: Held, { plan, kind }: Ground): string {
  const means = others.length === 0 && row !== from && groupingOf(kind).into(lead, row, plan, from);
  return means ? row : from;
}

/** Where everything in the hand would stand; nothing while it is not over the board. */
export function candidatesOf(held: Held, { plan, axis, kind }: Ground): Candidate[] {
  const { lead, others, copy, at, longer } = held;
  if (at === null) return [];
  const { from, row } = held;
  const placed = row === from ? lead : (groupingOf(kind).into(lead, row, plan, from) ?? lead);
  if (!lead.startsAt) {
    const start = instantAt(axis, at);
    const times = { startsAt: instant(start), endsAt: instant(start + USUAL + longer * MINUTE) };
    return [candidateOf(lead, { ...placed, ...times }, copy)];
  }
  const origin = Date.parse(lead.startsAt);
  const stays = at === positionOf(axis, origin);
  const shift = stays ? { days: 0, minutes: 0 } : shiftBetween(origin, instantAt(axis, at), axis.timeZone);
  const moved = { ...placed, ...timesOf(lead, shift, longer, axis.timeZone) };
  return [
    candidateOf(lead, moved, copy),
    ...others
      .filter(({ startsAt }) => startsAt)
      .map((other) => candidateOf(other, { ...other, ...timesOf(other, shift, 0, axis.timeZone) }, copy)),
  ];
}

/** What is to be saved when the hand opens: what stands elsewhere than before, and copies. */
export const wishesOf = (candidates: readonly Candidate[]): Wish[] =>
  candidates
    .filter(({ activity, to, copy }) => copy || !isSame(activity, to))
    .map(({ activity, to, resourceIds, copy }) => ({ activity, to, resourceIds, copy }));

/** Everything moved, or a copy of it made, by days and minutes, as the dialog asks for. */
export const shiftedBy = (
  activities: readonly PlanActivity[],
  shift: Shift,
  timeZone: string,
  copy = false,
): Wish[] =>
  wishesOf(
    activities
      .filter(({ startsAt }) => startsAt)
      .map((each) => candidateOf(each, { ...each, ...timesOf(each, shift, 0, timeZone) }, copy)),
  );
