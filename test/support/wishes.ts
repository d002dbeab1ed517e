import type { PlanActivity } from '@yutai/planning';
import { PARTS, timeOf, type Ground, type Wish } from './random-timetable.js';

/** The body that asks for a wish. */
export function bodyOf(ground: Ground, wish: Wish) {
  const places = [...ground.places, ...ground.rooms];
  return {
    editionId: ground.edition.id,
    title: { en: 'Something' },
    ...timeOf(ground, wish),
    placeId: wish.place === null ? null : places[wish.place]!.id,
    delegationIds: wish.delegations.map((n) => ground.delegations[n]!.id),
    groupIds: wish.delegations.includes(1) ? wish.groups.map((n) => ground.groups[n]!.id) : [],
    headcount: wish.headcount,
    people: wish.crew.map((n) => ({ personId: ground.crew[n]!.id, part: PARTS[n]! })),
    languages: wish.languages,
    ...(wish.resource === 'sessions' && { sessionKind: 'seminar' }),
    ...(wish.resource === 'transfers' && {
      toPlaceId: wish.to === null ? null : ground.places[wish.to]!.id,
      vehicleId: wish.vehicle === null ? null : ground.vehicles[wish.vehicle]!.id,
    }),
  };
}

const KINDS = { 'site-visits': 'site_visit', sessions: 'session', transfers: 'transfer' } as const;

/** As the API calls what is not stored yet: of two at the very same time, the ids decide which comes first. */
export const NEW_ID = '00000000-0000-0000-0000-000000000000';

/** The wish as the planning rules see it, with all that it books. */
export function activityOf(ground: Ground, wish: Wish, id: string): PlanActivity {
  const body = bodyOf(ground, wish);
  const { startsAt, endsAt, placeId, delegationIds, groupIds, headcount, languages, title } = body;
  const { toPlaceId = null } = body;
  const serving = body.people.map(({ personId }) => personId);
  const whole = delegationIds.filter((id) => groupIds.length === 0 || id !== ground.split.id);
  const parties = [...whole, ...groupIds];
  const people = parties.flatMap((party) => ground.members.get(party) ?? []);
  const isRoom = ground.rooms.some(({ id: room }) => room === placeId);
  const room = isRoom && wish.resource !== 'transfers' ? [placeId!] : [];
  const vehicle = body.vehicleId ? [body.vehicleId] : [];
  return {
    id,
    kind: KINDS[wish.resource],
    sessionKind: wish.resource === 'sessions' ? 'seminar' : null,
    title,
    status: 'planned',
    startsAt,
    endsAt,
    placeId,
    toPlaceId,
    delegationIds,
    groupIds,
    resourceIds: [...new Set([...parties, ...people, ...serving, ...room, ...vehicle])],
    headcount,
    crew: body.people,
    languages,
    version: 1,
  };
}
