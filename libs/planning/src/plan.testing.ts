import type { ActivityStatus } from '@yutai/domain';
import fc from 'fast-check';
import type {
  CrewPart,
  Plan,
  PlanActivity,
  PlanCrewMember,
  PlanDelegation,
  PlanGroup,
  PlanPlace,
  TravelTime,
} from './plan.js';

/** Builders for specs: a small Week whose days are 15 to 17 September 2025, in Shanghai's time. */

export const at = (clock: string, day = 16) => `2025-09-${day}T${clock}:00+08:00`;

export function place(id: string, more: Partial<PlanPlace> = {}): PlanPlace {
  return {
    id,
    parentId: null,
    kind: 'site',
    name: { en: `Place ${id}` },
    districtCode: null,
    latitude: null,
    longitude: null,
    openingHours: null,
    groupsAtOnce: null,
    capacity: null,
    ...more,
  };
}

export function delegation(id: string, more: Partial<PlanDelegation> = {}): PlanDelegation {
  return { id, name: { en: `Delegation ${id}` }, headcount: 20, stays: null, ...more };
}

export function group(id: string, delegationId = 'd1', headcount = 10): PlanGroup {
  return { id, delegationId, name: { en: `Group ${id}` }, headcount };
}

/** Somebody of the crew who guides at any hour and speaks Mandarin. */
export function crewMember(id: string, more: Partial<PlanCrewMember> = {}): PlanCrewMember {
  return {
    id,
    name: { en: `Member ${id}` },
    duties: ['guide'],
    languages: ['cmn'],
    workingHours: null,
    startsOn: null,
    endsOn: null,
    ...more,
  };
}

/** A site visit of delegation d1 at p1 on the 16th. */
export function visit(id: string, from: string, to: string, more: Partial<PlanActivity> = {}): PlanActivity {
  const delegationIds = more.delegationIds ?? ['d1'];
  return {
    id,
    kind: 'site_visit',
    title: { en: `Visit ${id}` },
    status: 'planned',
    startsAt: from.includes('T') ? from : at(from),
    endsAt: to.includes('T') ? to : at(to),
    placeId: 'p1',
    toPlaceId: null,
    delegationIds,
    resourceIds: delegationIds,
    headcount: 20,
    version: 1,
    ...more,
  };
}

export const byPlace = (fromPlaceId: string, toPlaceId: string, minutes: number): TravelTime => ({
  fromPlaceId,
  toPlaceId,
  fromDistrictCode: null,
  toDistrictCode: null,
  minutes,
});

export const byDistrict = (
  fromDistrictCode: string,
  toDistrictCode: string,
  minutes: number,
): TravelTime => ({
  fromPlaceId: null,
  toPlaceId: null,
  fromDistrictCode,
  toDistrictCode,
  minutes,
});

export function planOf(activities: PlanActivity[], more: Partial<Plan> = {}): Plan {
  return {
    edition: {
      id: 'e17',
      timeZone: 'Asia/Shanghai',
      startsOn: '2025-09-15',
      endsOn: '2025-09-17',
      seasonStartsOn: '2025-04-01',
      seasonEndsOn: '2025-11-30',
    },
    places: [place('p1', { districtCode: '500102' }), place('p2', { districtCode: '500103' })],
    travel: [byDistrict('500102', '500103', 65)],
    delegations: [delegation('d1'), delegation('d2')],
    activities,
    ...more,
  };
}

const HOURS = [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }];

/** A random timetable's ground: counted places, rooms, far and unknown places, groups, a delegation that comes late. */
export const GROUND = planOf([], {
  places: [
    place('p1', { districtCode: '500102', groupsAtOnce: 1, openingHours: HOURS }),
    place('p2', { districtCode: '500103', groupsAtOnce: 3, capacity: 70 }),
    place('p3', { latitude: 29.55, longitude: 106.57 }),
    place('p4', { latitude: 29.61, longitude: 106.57, capacity: 40, kind: 'restaurant' }),
    place('r1', { parentId: 'p2', kind: 'room', capacity: 30 }),
    place('r2', { parentId: 'p2', kind: 'room' }),
  ],
  travel: [byDistrict('500102', '500103', 65), byPlace('p2', 'p3', 20)],
  resources: [
    { id: 'v1', kind: 'vehicle', name: null, seats: 20 },
    { id: 'v2', kind: 'vehicle', name: null, seats: 45 },
  ],
  crew: [
    crewMember('s1', { workingHours: HOURS, languages: ['cmn', 'en'] }),
    crewMember('s2', { duties: ['guide', 'interpreter'], languages: ['ja'], endsOn: '2025-09-15' }),
    crewMember('s3', { duties: ['interpreter', 'driver'], languages: ['cmn', 'en', 'ja'] }),
  ],
  delegations: [
    delegation('d1'),
    delegation('d2', { headcount: 45 }),
    delegation('d3', { stays: { startsAt: at('10:00', 15), endsAt: at('18:00', 17) } }),
  ],
  groups: [group('g1', 'd2', 30), group('g2', 'd2', 5), group('g3', 'd3')],
});

const STATUSES: ActivityStatus[] = ['request', 'planned', 'planned', 'confirmed', 'done', 'cancelled'];

/** Somebody who is not of the crew (c) may be named as well. */
const CREW_PARTS: CrewPart[] = [
  { personId: 's1', part: 'guide' },
  { personId: 's2', part: 'interpreter' },
  { personId: 's3', part: 'driver' },
  { personId: 'c', part: 'guide' },
];

export const randomActivity = (id: string): fc.Arbitrary<PlanActivity> =>
  fc
    .record({
      kind: fc.constantFrom(
        'session' as const,
        'site_visit' as const,
        'site_visit' as const,
        'transfer' as const,
      ),
      status: fc.constantFrom(...STATUSES),
      quarter: fc.integer({ min: 0, max: 4 * 24 * 4 }),
      quarters: fc.integer({ min: 0, max: 16 }),
      placeId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'r1', 'r2', null),
      toPlaceId: fc.constantFrom('p1', 'p2', 'p3', null),
      delegationIds: fc.uniqueArray(fc.constantFrom('d1', 'd2', 'd3'), { maxLength: 2 }),
      groupIds: fc.uniqueArray(fc.constantFrom('g1', 'g2', 'g3'), { maxLength: 2 }),
      people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
      vehicle: fc.constantFrom('v1', 'v2', null),
      headcount: fc.integer({ min: 1, max: 50 }),
      crew: fc.subarray(CREW_PARTS, { maxLength: 2 }),
      languages: fc.subarray(['en', 'ja'] as const, { maxLength: 1 }),
    })
    .map(({ quarter, quarters, people, toPlaceId, vehicle, ...activity }) => {
      const { delegationIds }: { delegationIds: string[] } = activity;
      const wanted: string[] = activity.groupIds;
      const alone = GROUND.groups!.filter(
        ({ id, delegationId }) => wanted.includes(id) && delegationIds.includes(delegationId),
      );
      const whole = delegationIds.filter((id) => alone.every((one) => one.delegationId !== id));
      const groupIds = alone.map((one) => one.id);
      const start = Date.parse(at('00:00', 14)) + quarter * 15 * 60_000;
      const room =
        activity.placeId?.startsWith('r') && activity.kind !== 'transfer' ? [activity.placeId] : [];
      const serving = activity.crew.map(({ personId }) => personId);
      const driven = activity.kind === 'transfer' && vehicle ? [vehicle] : [];
      return {
        ...activity,
        id,
        groupIds,
        languages: [...activity.languages],
        title: { en: id },
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + quarters * 15 * 60_000).toISOString(),
        toPlaceId: activity.kind === 'transfer' ? toPlaceId : null,
        resourceIds: [...new Set([...whole, ...groupIds, ...people, ...room, ...driven, ...serving])],
        version: 1,
      };
    });

export const randomActivities = (most: number): fc.Arbitrary<PlanActivity[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => randomActivity(`x${index}`))));
