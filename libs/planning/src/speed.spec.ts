import { checkActivity, findConflicts } from './check.js';
import type { Plan } from './plan.js';
import { delegation, place, planOf, visit } from './plan.testing.js';
import { PlanIndex } from './plan-index.js';

/** 2,000 visits of 100 delegations of 20 people: four a day for five days, at 40 places half an hour apart. */
function largePlan(): Plan {
  const delegations = Array.from({ length: 100 }, (_, d) => delegation(`d${d}`));
  const places = Array.from({ length: 40 }, (_, p) =>
    place(`p${p}`, { latitude: 29.5 + p / 1000, longitude: 106.5, groupsAtOnce: 30, capacity: 700 }),
  );
  const activities = delegations.flatMap(({ id }, d) => {
    const people = Array.from({ length: 20 }, (_, person) => `${id} person ${person}`);
    return Array.from({ length: 20 }, (_, n) => {
      const hour = 9 + (n % 4) * 2;
      const instant = (clock: number) =>
        `2025-09-${15 + Math.floor(n / 4)}T${String(clock).padStart(2, '0')}:00:00+08:00`;
      const placeId = `p${(d * 7 + n * 3) % 40}`;
      const resourceIds = [id, ...people];
      return visit(`${id} ${n}`, instant(hour), instant(hour + 1), {
        placeId,
        delegationIds: [id],
        resourceIds,
      });
    });
  });
  return planOf(activities, { delegations, places });
}

describe('at 2,000 activities of 21 bookings each', () => {
  const plan = largePlan();
  const index = new PlanIndex(plan);

  /** 0.03 ms are wanted, and met by an idle machine; ten times that fails a slow rule and not a busy machine. */
  it('a card is checked while it is dragged', () => {
    const cards = Array.from({ length: 4000 }, (_, round) => {
      const activity = plan.activities[(round * 37) % 2000];
      const moved = (instant: string | null | undefined) =>
        new Date(Date.parse(instant ?? '') + ((round % 9) - 4) * 900_000).toISOString();
      const [startsAt, endsAt] = [moved(activity?.startsAt), moved(activity?.endsAt)];
      return visit('', startsAt, endsAt, { ...activity, startsAt, endsAt });
    });
    for (const card of cards.slice(0, 2000)) checkActivity(index, card);
    const start = Date.now();
    for (const card of cards.slice(2000)) checkActivity(index, card);
    expect((Date.now() - start) / 2000).toBeLessThan(0.3);
  });

  it('a whole edition is checked at once', () => {
    const start = Date.now();
    const levels = new Set(findConflicts(plan).map(({ level }) => level));
    expect(Date.now() - start).toBeLessThan(1500);
    expect(levels).toEqual(new Set(['inform']));
  });
});
