import { holdsBookings } from '@yutai/domain';
import { Travel, type Plan, type PlanActivity, type PlanGroup } from '@yutai/planning';
import { lanesOf } from './lanes';
import { NONE, type RowHead } from './grouping';
import { legsOfRow, type Leg } from './legs';
import { groupingOf, type RowKind } from './rows';
import { axisMinutes, dayMinutes, positionOf, type Axis } from './scale';

/** An activity in a row, between two positions of the axis. */
export interface BoardCard {
  activity: PlanActivity;
  start: number;
  end: number;
  lane: number;
  /** The groups that come without the rest of their delegation; in the row of a delegation, its own. */
  groups: readonly PlanGroup[];
}

export interface BoardRow {
  head: RowHead;
  cards: readonly BoardCard[];
  legs: readonly Leg[];
  /** Pixels from the first row, and of this one. */
  top: number;
  height: number;
}

/** Shorter than this a card could not be taken hold of. */
const SHORTEST = 10;
/** Around the cards of a row, in pixels. */
export const ROW_PADDING = 4;

const isOnBoard = ({ status, startsAt, endsAt }: PlanActivity) =>
  holdsBookings(status) && startsAt !== null && endsAt !== null;

/** In order of time; null where the axis does not show it. */
function cardOf(activity: PlanActivity, axis: Axis): Omit<BoardCard, 'groups'> | null {
  const [startsAt, endsAt] = [Date.parse(activity.startsAt ?? ''), Date.parse(activity.endsAt ?? '')];
  const [start, end] = [positionOf(axis, startsAt), positionOf(axis, endsAt)];
  if (end === 0 || start === axisMinutes(axis)) return null;
  return { activity, start, end: Math.max(end, start + SHORTEST), lane: 0 };
}

const NO_GROUPS: readonly PlanGroup[] = [];

function groupsIn({ groupIds }: PlanActivity, row: string, kind: RowKind, { groups = [] }: Plan) {
  if (!groupIds?.length) return NO_GROUPS;
  return groups.filter(
    ({ id, delegationId }) => groupIds.includes(id) && (kind !== 'delegation' || delegationId === row),
  );
}

const inOrder = (a: BoardCard, b: BoardCard) =>
  a.start - b.start || a.end - b.end || (a.activity.id < b.activity.id ? -1 : 1);

function cardsByRow(
  plan: Plan,
  axis: Axis,
  kind: RowKind,
  heads: readonly RowHead[],
): Map<string, BoardCard[]> {
  const { rowsOf } = groupingOf(kind);
  const known = new Set(heads.map(({ id }) => id));
  const byRow = new Map<string, BoardCard[]>();
  for (const activity of plan.activities) {
    const card = isOnBoard(activity) ? cardOf(activity, axis) : null;
    if (!card) continue;
    for (const id of rowsOf(activity, (each) => known.has(each))) {
      const cards = byRow.get(id);
      const own = { ...card, groups: groupsIn(activity, id, kind, plan) };
      if (cards) cards.push(own);
      else byRow.set(id, [own]);
    }
  }
  return byRow;
}

interface Look {
  kind: RowKind;
  axis: Axis;
  /** Pixels. */
  laneHeight: number;
}

/** Every row of the board with its cards, ways and place. What belongs to no row has one where there is any. */
export function rowsOfBoard(plan: Plan, { kind, axis, laneHeight }: Look): BoardRow[] {
  const travel = new Travel(plan.places, plan.travel);
  const heads = groupingOf(kind).heads(plan);
  const byRow = cardsByRow(plan, axis, kind, heads);
  const rows: BoardRow[] = [];
  let top = 0;
  for (const head of heads) {
    const cards = (byRow.get(head.id) ?? []).sort(inOrder);
    if (head.id === NONE && cards.length === 0) continue;
    const lanes = lanesOf(cards);
    cards.forEach((card, at) => (card.lane = lanes[at] ?? 0));
    const height = Math.max(1, ...lanes.map((lane) => lane + 1)) * laneHeight + 2 * ROW_PADDING;
    const legs =
      kind === 'delegation' && head.id !== NONE
        ? legsOfRow(cards, head.headcount ?? 1, travel, dayMinutes(axis))
        : [];
    rows.push({ head, cards, legs, top, height });
    top += height;
  }
  return rows;
}

/** The row at so many pixels beneath the first one's top; the last where it is beneath all. */
export function rowAt(rows: readonly BoardRow[], y: number): BoardRow | undefined {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return rows[low];
}
