import type { Plan, PlanActivity } from './plan.js';
import { boardingMinutes, Travel } from './travel.js';

/**
 * The rules once more, naively, pair by pair and minute by minute, to hold the engine against. Each answer is
 * "code resource activity other", with the later activity of a pair first.
 */
export function naiveConflicts(plan: Plan): Set<string> {
  const live = plan.activities.filter(
    (one) =>
      !['request', 'cancelled'].includes(one.status) && one.startsAt && one.endsAt && start(one) < end(one),
  );
  return new Set([
    ...live.flatMap((a) => live.filter((b) => before(b, a)).flatMap((b) => pairs(plan, live, b, a))),
    ...live.flatMap((one) => [
      ...stays(plan, one),
      ...crowds(plan, live, one),
      ...rides(plan, one),
      ...service(plan, one),
    ]),
  ]);
}

const start = (one: PlanActivity) => Date.parse(one.startsAt ?? '');
const end = (one: PlanActivity) => Date.parse(one.endsAt ?? '');
const key = (one: PlanActivity) => `${one.startsAt} ${one.endsAt} ${one.id}`;
const before = (a: PlanActivity, b: PlanActivity) => key(a) < key(b);
const groupsIn = (plan: Plan, one: PlanActivity) =>
  (plan.groups ?? []).filter(({ id }) => one.groupIds?.includes(id));
const isWhole = (plan: Plan, one: PlanActivity, delegationId: string) =>
  one.delegationIds.includes(delegationId) &&
  !groupsIn(plan, one).some((group) => group.delegationId === delegationId);
/** Delegations that come whole with all their groups, and groups that come alone. */
const movers = (plan: Plan, one: PlanActivity) => [
  ...one.delegationIds.filter((id) => isWhole(plan, one, id)),
  ...(plan.groups ?? []).filter((group) => isWhole(plan, one, group.delegationId)).map(({ id }) => id),
  ...groupsIn(plan, one).map(({ id }) => id),
];
const holds = (plan: Plan, one: PlanActivity) => {
  const room =
    one.kind !== 'transfer' && plan.places.some(({ id, parentId }) => id === one.placeId && parentId);
  return [
    ...new Set([...movers(plan, one), ...one.resourceIds, ...(room && one.placeId ? [one.placeId] : [])]),
  ];
};
/** A group that goes with its whole delegation both times says nothing new. */
const saysNothing = (plan: Plan, id: string, first: PlanActivity, second: PlanActivity) => {
  const group = plan.groups?.find((one) => one.id === id);
  return group && [first, second].every((one) => isWhole(plan, one, group.delegationId));
};

const PEOPLE = ['a', 'b', 'c', 's1', 's2', 's3'];
/** A vehicle that goes with a delegation all the way says nothing new of the road. */
const VEHICLES = ['v1', 'v2'];

function pairs(plan: Plan, live: PlanActivity[], first: PlanActivity, second: PlanActivity): string[] {
  const shared = holds(plan, first).filter((id) => holds(plan, second).includes(id));
  const told = (code: string, ids: string[]) => {
    const telling = ids.filter((id) => !saysNothing(plan, id, first, second));
    const isLead = (id: string) => [...plan.delegations, ...(plan.groups ?? [])].some((one) => one.id === id);
    const led = telling.some(isLead);
    return telling
      .filter((id) => !led || !(code === 'booking.overlap' ? PEOPLE : [...PEOPLE, ...VEHICLES]).includes(id))
      .map((id) => `${code} ${id} ${second.id} ${first.id}`);
  };
  if (end(first) > start(second))
    return [...told('booking.overlap', shared), ...repeats(plan, live, first, second)];
  const roads = shared.map((id) => ({ id, verdict: journey(plan, live, id, first, second) }));
  const ofVerdict = (wanted: string) => roads.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);
  return [
    ...told('travel.insufficient', ofVerdict('insufficient')),
    ...told('travel.unknown', ofVerdict('unknown')),
    ...repeats(plan, live, first, second),
  ];
}

function journey(
  plan: Plan,
  live: PlanActivity[],
  id: string,
  first: PlanActivity,
  second: PlanActivity,
): string {
  if (plan.places.some((one) => one.id === id)) return 'fixed';
  const roads = new Travel(plan.places, plan.travel);
  const roadFrom = (from: PlanActivity, to: PlanActivity) =>
    roads.minutes(from.toPlaceId ?? from.placeId, to.placeId);
  const between = live
    .filter((one) => holds(plan, one).includes(id) && before(first, one) && before(one, second))
    .sort((a, b) => (before(a, b) ? -1 : 1));
  const stations = [first, ...between, second];
  const isKnown = between.every((one, n) => roadFrom(stations[n]!, one) !== null);
  const isHeld = isKnown && roadFrom(stations.at(-2)!, second) !== null;
  if (between.length > 0 && (isHeld || dayOf(first) !== dayOf(second))) return 'elsewhere';
  const gap = (start(second) - end(first)) / 60_000;
  const road = roadFrom(first, second);
  if (road === null) return between.length > 0 ? 'elsewhere' : gap >= 480 ? 'enough' : 'unknown';
  const people = [...plan.delegations, ...(plan.groups ?? [])].find((one) => one.id === id)?.headcount ?? 1;
  return road > 0 && road + boardingMinutes(people) > gap ? 'insufficient' : 'enough';
}

/** In a zone that is eight hours ahead. */
const dayOf = (one: PlanActivity) => new Date(start(one) + 8 * 3_600_000).toISOString().slice(0, 10);

function repeats(plan: Plan, live: PlanActivity[], first: PlanActivity, second: PlanActivity): string[] {
  const isVisit = (one: PlanActivity, id: string) =>
    one.kind === 'site_visit' && one.placeId === first.placeId && movers(plan, one).includes(id);
  if (first.placeId === null) return [];
  return movers(plan, first)
    .filter((id) => !saysNothing(plan, id, first, second))
    .filter((id) => isVisit(first, id) && isVisit(second, id))
    .filter((id) => !live.some((one) => isVisit(one, id) && before(first, one) && before(one, second)))
    .map((id) => `place.repeated ${id} ${second.id} ${first.id}`);
}

function stays(plan: Plan, one: PlanActivity): string[] {
  return plan.delegations
    .filter(({ id, stays }) => stays && one.delegationIds.includes(id))
    .filter(
      ({ stays }) =>
        start(one) < Date.parse(stays?.startsAt ?? '') || end(one) > Date.parse(stays?.endsAt ?? ''),
    )
    .map(({ id }) => `stay.outside ${id} ${one.id}`);
}

function rides(plan: Plan, one: PlanActivity): string[] {
  if (one.kind !== 'transfer') return [];
  const vehicles = (plan.resources ?? []).filter(
    ({ id, seats }) => one.resourceIds.includes(id) && typeof seats === 'number' && seats < one.headcount,
  );
  const road = new Travel(plan.places, plan.travel).minutes(one.placeId, one.toPlaceId);
  const long = road ? road + boardingMinutes(one.headcount) : 0;
  return [
    ...vehicles.map(({ id }) => `vehicle.seatsExceeded ${id} ${one.id}`),
    ...(long > (end(one) - start(one)) / 60_000 ? [`transfer.tooShort ${one.toPlaceId} ${one.id}`] : []),
  ];
}

/** The crew's hours are those of GROUND: on weekdays from 09:00 to 17:00, in a zone that is eight hours ahead. */
function service(plan: Plan, one: PlanActivity): string[] {
  const crew = (one.crew ?? []).flatMap(({ personId, part }) => {
    const member = (plan.crew ?? []).find(({ id }) => id === personId);
    return member ? [{ ...member, part }] : [];
  });
  const isAway = ({ workingHours, endsOn }: (typeof crew)[number]) => {
    for (let quarter = start(one); quarter < end(one); quarter += 900_000) {
      const wall = new Date(quarter + 8 * 3_600_000);
      const hour = wall.getUTCHours();
      const weekday = wall.getUTCDay();
      if (endsOn && wall.toISOString().slice(0, 10) > endsOn) return true;
      if (workingHours && (hour < 9 || hour >= 17 || weekday === 0 || weekday === 6)) return true;
    }
    return false;
  };
  const heard = crew.filter(({ part }) => part === 'guide' || part === 'interpreter');
  const isHeard = (language: string) =>
    heard.some(({ languages }) => languages.some((each) => each === language));
  return [
    ...crew.filter(isAway).map(({ id }) => `crew.offDuty ${id} ${one.id}`),
    ...((one.languages ?? []).every(isHeard) ? [] : [`crew.languageMissing ${one.id} ${one.id}`]),
  ];
}

function crowds(plan: Plan, live: PlanActivity[], one: PlanActivity): string[] {
  const place = plan.places.find(({ id }) => id === one.placeId);
  if (!place || one.kind === 'transfer') return [];
  const there = live.filter(
    (other) =>
      other.kind !== 'transfer' &&
      other.placeId === one.placeId &&
      !before(one, other) &&
      start(other) <= start(one) &&
      start(one) < end(other),
  );
  const sum = (weight: (one: PlanActivity) => number) =>
    there.reduce((total, other) => total + weight(other), 0);
  const groups = sum((other) => {
    const whole = other.delegationIds.filter((id) => isWhole(plan, other, id));
    return Math.max(1, whole.length + groupsIn(plan, other).length);
  });
  const people = sum(({ headcount }) => headcount);
  const found: string[] = [];
  if (!place.parentId && place.groupsAtOnce !== null && groups > place.groupsAtOnce) {
    found.push(`place.groupsExceeded ${place.id} ${one.id}`);
  }
  if (place.capacity !== null && people > place.capacity)
    found.push(`place.capacityExceeded ${place.id} ${one.id}`);
  return found;
}
