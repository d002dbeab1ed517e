import { findConflicts, type Plan, type PlanActivity } from '@yutai/planning';

/**
 * How long a whole edition takes to check on one core, and how that grows: each size has 20 activities a delegation of
 * ten people, five days, at places half an hour apart, so that every rule has something to look at. Growth is printed
 * beside that of n log n.
 */
const SIZES = [1000, 5000, 20_000];
const ROUNDS = 5;
const PLACES = 200;

function planOf(count: number): Plan {
  const delegations = Array.from({ length: count / 20 }, (_, d) => `d${d}`);
  const activities = delegations.flatMap((id, d) => {
    const people = Array.from({ length: 10 }, (_, n) => `${id} person ${n}`);
    return Array.from({ length: 20 }, (_, n): PlanActivity => {
      const start = Date.UTC(2025, 8, 15 + Math.floor(n / 4), 1 + (n % 4) * 2);
      return {
        id: `${id} ${n}`,
        kind: 'site_visit',
        title: { en: `Visit ${n}` },
        status: 'planned',
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + 3_600_000).toISOString(),
        placeId: `p${(d * 7 + n * 3) % PLACES}`,
        toPlaceId: null,
        delegationIds: [id],
        resourceIds: [id, ...people],
        headcount: 10,
        version: 1,
      };
    });
  });
  return {
    edition: {
      id: 'edition',
      timeZone: 'Asia/Shanghai',
      ...{ startsOn: '2025-09-15', endsOn: '2025-09-19' },
      ...{ seasonStartsOn: '2025-09-01', seasonEndsOn: '2025-09-30' },
    },
    places: Array.from({ length: PLACES }, (_, n) => ({
      id: `p${n}`,
      parentId: null,
      kind: 'site' as const,
      name: { en: `Place ${n}` },
      districtCode: null,
      ...{ latitude: 29.5 + n / 1000, longitude: 106.5 },
      openingHours: [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' }],
      ...{ groupsAtOnce: 50, capacity: 2000 },
    })),
    travel: [],
    delegations: delegations.map((id) => ({ id, name: { en: id }, headcount: 10, stays: null })),
    activities,
  };
}

function median(plan: Plan): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    findConflicts(plan);
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

console.log('\nfindConflicts of a whole edition, one core, median of 5');
let before: { count: number; took: number } | undefined;
for (const count of SIZES) {
  const took = median(planOf(count));
  const growth = before && took / before.took;
  const expected = before && (count * Math.log(count)) / (before.count * Math.log(before.count));
  const grown = growth ? `  ${growth.toFixed(1)}× the last; n log n is ${expected!.toFixed(1)}×` : '';
  console.log(
    `${String(count).padStart(6)} activities, ${count / 2} people  ${took.toFixed(0).padStart(5)} ms${grown}`,
  );
  before = { count, took };
}
