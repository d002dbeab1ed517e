import {
  journeyMinutes,
  LONGEST_ROAD_MINUTES,
  travelVerdict,
  type Travel,
  type TravelVerdict,
} from '@yutai/planning';
import type { BoardCard } from './layout';

/** The way of a delegation from one card to the next, between two positions of the axis. */
export interface Leg {
  id: string;
  start: number;
  end: number;
  /** Of the card it leads to. */
  lane: number;
  verdict: TravelVerdict;
  /** Minutes; null when unknown. */
  needed: number | null;
  available: number;
}

const instant = (text: string | null) => Date.parse(text ?? '');

/** The ways of a delegation; where it is split, those of each of its groups, each way once: by all who go together. */
export function legsOfRow(
  cards: readonly BoardCard[],
  headcount: number,
  travel: Travel,
  dayLength: number,
): Leg[] {
  const groups = new Map(cards.flatMap((card) => card.groups.map((group) => [group.id, group] as const)));
  if (groups.size === 0) return legsOf(cards, () => headcount, travel, dayLength);
  const legs = [...groups.values()].flatMap((group) =>
    legsOf(
      cards.filter((card) => comesWhole(card) || card.groups.includes(group)),
      (before, next) => (comesWhole(before) && comesWhole(next) ? headcount : group.headcount),
      travel,
      dayLength,
    ),
  );
  return [...new Map(legs.map((leg) => [leg.id, leg])).values()];
}

const comesWhole = ({ groups }: BoardCard) => groups.length === 0;

/**
 * The ways between consecutive cards; none within one place, over night, or between cards that overlap.
 * @param cards of one delegation, in order
 * @param headcountOf how many go from one to the next
 * @param dayLength of the axis, in minutes
 */
function legsOf(
  cards: readonly BoardCard[],
  headcountOf: (before: BoardCard, next: BoardCard) => number,
  travel: Travel,
  dayLength: number,
): Leg[] {
  return cards.slice(1).flatMap((next, at): Leg[] => {
    const before = cards[at];
    if (!before || Math.floor(before.start / dayLength) !== Math.floor(next.start / dayLength)) return [];
    const available = Math.floor(
      (instant(next.activity.startsAt) - instant(before.activity.endsAt)) / 60_000,
    );
    if (available < 0) return [];
    const road = travel.minutes(before.activity.toPlaceId ?? before.activity.placeId, next.activity.placeId);
    const needed = journeyMinutes(road, headcountOf(before, next));
    const verdict = travelVerdict(needed, available, LONGEST_ROAD_MINUTES);
    if (needed === 0 || (needed === null && verdict === 'enough')) return [];
    const { end: start, activity } = before;
    return [
      {
        id: `${activity.id} ${next.activity.id}`,
        start,
        end: next.start,
        lane: next.lane,
        verdict,
        needed,
        available,
      },
    ];
  });
}
