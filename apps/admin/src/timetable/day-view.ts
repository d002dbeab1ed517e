import { clockOf, dayOf, daysBetween, holdsBookings, instantOf } from '@yutai/domain';
import {
  journeyMinutes,
  LONGEST_ROAD_MINUTES,
  rangeOf,
  travelVerdict,
  type Plan,
  type PlanActivity,
  type PlanDelegation,
  type PlanIndex,
  type TravelVerdict,
} from '@yutai/planning';

/** The hours that the grid shows, on the clock of the edition. */
export const FIRST_HOUR = 7;
export const LAST_HOUR = 22;
export const GRID_MINUTES = (LAST_HOUR - FIRST_HOUR) * 60;
/** What a card is moved by. */
export const STEP = 15;

export interface Card {
  activity: PlanActivity;
  /** Minutes from the first hour, within the grid. */
  start: number;
  end: number;
  /** Which line of its row it stands on; cards at the same time stand on different ones. */
  lane: number;
}

/** The way from one card to the next. */
export interface Leg {
  id: string;
  start: number;
  end: number;
  verdict: TravelVerdict;
  needed: number | null;
  available: number;
}

export interface Row {
  /** null for what no delegation goes to. */
  delegation: PlanDelegation | null;
  cards: Card[];
  lanes: number;
  legs: Leg[];
}

export const isShown = (activity: PlanActivity) =>
  holdsBookings(activity.status) && activity.startsAt !== null && activity.endsAt !== null;

const dayOfActivity = ({ startsAt }: PlanActivity, timeZone: string) => dayOf(startsAt ?? '', timeZone);

/** The days of the Week, and those of the season around it on which something happens. */
export function daysOf({ edition, activities }: Plan): string[] {
  const days = new Set(daysBetween(edition.startsOn, edition.endsOn));
  for (const activity of activities) {
    if (isShown(activity)) days.add(dayOfActivity(activity, edition.timeZone));
  }
  return [...days].sort();
}

/** The day asked for, else today where it is one of them, else the first day of the Week. */
export function dayToShow(days: readonly string[], asked: string | null, plan: Plan): string {
  const today = dayOf(Date.now(), plan.edition.timeZone);
  return [asked, today].find((day) => day !== null && days.includes(day)) ?? plan.edition.startsOn;
}

/** An instant as minutes from the grid's first hour of a day; below 0 or past the end where it is outside. */
function minuteOf(instant: string, day: string, timeZone: string): number {
  return Math.round((Date.parse(instant) - instantOf(day, '00:00', timeZone)) / 60_000) - FIRST_HOUR * 60;
}

/** The instant at so many minutes from the grid's first hour of a day. */
export const instantAt = (day: string, minute: number, timeZone: string): string =>
  new Date(instantOf(day, '00:00', timeZone) + (minute + FIRST_HOUR * 60) * 60_000).toISOString();

/** "09:30" */
export const clockAt = (day: string, minute: number, timeZone: string) =>
  clockOf(instantAt(day, minute, timeZone), timeZone);

const within = (minute: number) => Math.min(GRID_MINUTES, Math.max(0, minute));

function cardsOf(activities: readonly PlanActivity[], day: string, timeZone: string): Card[] {
  const freeFrom: number[] = [];
  return activities
    .filter((activity) => isShown(activity) && dayOfActivity(activity, timeZone) === day)
    .sort((a, b) => Date.parse(a.startsAt ?? '') - Date.parse(b.startsAt ?? '') || (a.id < b.id ? -1 : 1))
    .map((activity) => {
      const start = within(minuteOf(activity.startsAt ?? '', day, timeZone));
      const end = Math.max(start + STEP, within(minuteOf(activity.endsAt ?? '', day, timeZone)));
      const free = freeFrom.findIndex((from) => from <= start);
      const lane = free === -1 ? freeFrom.length : free;
      freeFrom[lane] = end;
      return { activity, start, end, lane };
    });
}

/** The ways of a delegation between its cards; none within one place, nor where the gap is longer than any road. */
function legsOf(cards: readonly Card[], delegation: PlanDelegation, { travel }: PlanIndex): Leg[] {
  return cards.slice(1).flatMap((next, at) => {
    const before = cards[at];
    const [left, arriving] = [rangeOf(before?.activity ?? null), rangeOf(next.activity)];
    if (!before || !left || !arriving || left.end > arriving.start) return [];
    const from = before.activity.toPlaceId ?? before.activity.placeId;
    const road = travel.minutes(from, next.activity.placeId);
    const needed = journeyMinutes(road, delegation.headcount);
    const available = Math.floor((arriving.start - left.end) / 60_000);
    const verdict = travelVerdict(needed, available, LONGEST_ROAD_MINUTES);
    if (needed === 0 || (needed === null && verdict === 'enough')) return [];
    const start = needed === null ? before.end : Math.max(before.end, next.start - needed);
    return [{ id: next.activity.id, start, end: next.start, verdict, needed, available }];
  });
}

/** A day as rows: each delegation with its cards, and the sessions of none, where there are any. */
export function rowsOf(plan: Plan, index: PlanIndex, day: string): Row[] {
  const { timeZone } = plan.edition;
  const rowOf = (activities: PlanActivity[], delegation: PlanDelegation | null): Row => {
    const cards = cardsOf(activities, day, timeZone);
    const lanes = Math.max(1, ...cards.map(({ lane }) => lane + 1));
    return { delegation, cards, lanes, legs: delegation ? legsOf(cards, delegation, index) : [] };
  };
  const rows = plan.delegations.map((delegation) =>
    rowOf(
      plan.activities.filter(({ delegationIds }) => delegationIds.includes(delegation.id)),
      delegation,
    ),
  );
  const nobodys = rowOf(
    plan.activities.filter(({ delegationIds }) => delegationIds.length === 0),
    null,
  );
  return nobodys.cards.length > 0 || rows.length === 0 ? [...rows, nobodys] : rows;
}
