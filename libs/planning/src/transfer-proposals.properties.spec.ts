import fc from 'fast-check';
import { findConflicts } from './check.js';
import type { EditionConflict } from './conflict.js';
import { delegation, GROUND, place, planOf, randomActivities, visit } from './plan.testing.js';
import type { Plan, PlanActivity } from './plan.js';
import { PlanIndex } from './plan-index.js';
import { activitiesOf, proposeTransfers } from './transfer-proposals.js';
import { legsOf, type Leg } from './transfer-legs.js';

const hotels = new Map([
  ['d1', 'p3'],
  ['d2', 'p2'],
]);
const seriousOf = (plan: Plan) =>
  findConflicts(plan)
    .filter(({ level }) => level !== 'inform')
    .map(({ code, resource, activityId, other }: EditionConflict) =>
      [code, resource.id, activityId, code.startsWith('place.') ? '' : other?.id].join(' '),
    );
const accepted = (plan: Plan): Plan => {
  const { proposals } = proposeTransfers(plan, { hotels });
  return { ...plan, activities: [...plan.activities, ...proposals.flatMap(activitiesOf)] };
};
const plans = randomActivities(30).map((activities): Plan => ({ ...GROUND, activities }));

test('all proposals of a random edition together bring nothing that blocks or restricts', () => {
  let rides = 0;
  fc.assert(
    fc.property(plans, (plan) => {
      const after = accepted(plan);
      rides += after.activities.length - plan.activities.length;
      const before = seriousOf(plan);
      expect(seriousOf(after).filter((name) => !before.includes(name))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(rides).toBeGreaterThan(300);
});

/** Each once, whoever goes it: a way of all groups is one of each as soon as some have been driven before it. */
const waysOf = (legs: readonly Pick<Leg, 'delegationId' | 'fromPlaceId' | 'toPlaceId'>[]) =>
  new Set(legs.map((leg) => [leg.delegationId, leg.fromPlaceId, leg.toPlaceId].join(' ')));

test('proposing again proposes nothing, and every way is either driven or said to be unserved', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { unserved } = proposeTransfers(plan, { hotels });
      const after = accepted(plan);
      expect(proposeTransfers(after, { hotels }).proposals).toEqual([]);
      expect(waysOf(legsOf(new PlanIndex(after), hotels))).toEqual(waysOf(unserved));
    }),
    { numRuns: 300 },
  );
});

test('the order in which a plan lists its activities does not matter', () => {
  const shuffled = plans.chain((plan) =>
    fc.tuple(fc.constant(plan), fc.shuffledSubarray(plan.activities, { minLength: plan.activities.length })),
  );
  fc.assert(
    fc.property(shuffled, ([plan, activities]) => {
      expect(proposeTransfers({ ...plan, activities }, { hotels })).toEqual(
        proposeTransfers(plan, { hotels }),
      );
    }),
    { numRuns: 100 },
  );
});

/** Sixty delegations with four visits on each of five days, and forty vehicles. */
function week(): Plan {
  const places = Array.from({ length: 41 }, (_, p) =>
    place(`p${p}`, { latitude: 29.5 + p / 500, longitude: 106.5 }),
  );
  const delegations = Array.from({ length: 60 }, (_, d) => delegation(`d${d}`, { headcount: 10 + (d % 40) }));
  const resources = Array.from({ length: 40 }, (_, v) => ({
    id: `v${v}`,
    kind: 'vehicle' as const,
    name: null,
    seats: 20 + v,
  }));
  const activities = delegations.flatMap(({ id }, d) =>
    Array.from({ length: 20 }, (_, n): PlanActivity => {
      const at = (hour: number) =>
        `2025-09-${15 + Math.floor(n / 4)}T${String(hour).padStart(2, '0')}:00:00+08:00`;
      const hour = 9 + (n % 4) * 2;
      return visit(`${id} ${n}`, at(hour), at(hour + 1), {
        placeId: `p${1 + ((d * 7 + n * 3) % 40)}`,
        delegationIds: [id],
        resourceIds: [id],
      });
    }),
  );
  return planOf(activities, { delegations, places, resources });
}

test('a full Week is driven from its hotel through every visit and back', () => {
  const plan = week();
  const all = new Map(plan.delegations.map(({ id }) => [id, 'p0']));
  const { proposals, unserved } = proposeTransfers(plan, { hotels: all });
  expect(unserved).toEqual([]);
  expect(proposals.reduce((legs, { legKeys }) => legs + legKeys.length, 0)).toBe(60 * 5 * 5);
  const index = new PlanIndex({
    ...plan,
    activities: [...plan.activities, ...proposals.flatMap(activitiesOf)],
  });
  expect(legsOf(index, all)).toEqual([]);
});
