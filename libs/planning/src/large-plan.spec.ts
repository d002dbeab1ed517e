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

  it('a whole edition is checked, and what is free is found free', () => {
    expect(new Set(findConflicts(plan).map(({ level }) => level))).toEqual(new Set(['inform']));
  });

  it('a card that is dragged onto another visit of its delegation is told of all who clash', () => {
    const [first, second] = plan.activities;
    const onto = { ...first!, startsAt: second!.startsAt, endsAt: second!.endsAt };
    expect(checkActivity(new PlanIndex(plan), onto).map(({ code }) => code)).toContain('booking.overlap');
  });
});
