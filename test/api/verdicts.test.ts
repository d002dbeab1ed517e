import fc from 'fast-check';
import {
  checkActivity,
  findConflicts,
  isFree,
  PlanIndex,
  type Conflict,
  type Plan,
  type PlanActivity,
} from '@yutai/planning';
import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { makeGround, timeOf, wishes, type Ground, type Wish } from '../support/random-timetable.js';

let desk: Desk;
let organizer: Client;
let make: Make;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(() => desk?.close());

const planOf = async ({ edition }: Ground): Promise<Plan> =>
  JSON.parse((await organizer.get(`/api/editions/${edition.id}/plan`)).text) as Plan;

function bodyOf(ground: Ground, wish: Wish) {
  const places = [...ground.places, ...ground.rooms];
  return {
    editionId: ground.edition.id,
    title: { en: 'Something' },
    ...timeOf(wish),
    placeId: wish.place === null ? null : places[wish.place]!.id,
    delegationIds: wish.delegations.map((n) => ground.delegations[n]!.id),
    headcount: wish.headcount,
    ...(wish.resource === 'sessions' && { sessionKind: 'seminar' }),
    ...(wish.resource === 'transfers' && {
      toPlaceId: wish.to === null ? null : ground.places[wish.to]!.id,
      vehicleId: wish.vehicle === null ? null : ground.vehicles[wish.vehicle]!.id,
    }),
  };
}

const KINDS = { 'site-visits': 'site_visit', sessions: 'session', transfers: 'transfer' } as const;

/** As the API calls what is not stored yet: of two at the very same time, the ids decide which comes first. */
const NEW_ID = '00000000-0000-0000-0000-000000000000';

/** The wish as the planning rules see it, with all that it books. */
function activityOf(ground: Ground, wish: Wish, id: string): PlanActivity {
  const body = bodyOf(ground, wish);
  const { startsAt, endsAt, placeId, delegationIds, headcount, title, toPlaceId = null } = body;
  const people = delegationIds.flatMap((delegation) => ground.members.get(delegation) ?? []);
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
    resourceIds: [...new Set([...delegationIds, ...people, ...room, ...vehicle])],
    headcount,
    version: 1,
  };
}

const named = (conflicts: Pick<Conflict, 'code' | 'resource' | 'other'>[]) =>
  conflicts
    .map(({ code, resource, other }) => [code, resource.id, other?.id].filter(Boolean).join(' '))
    .sort();

const refuses = ({ level }: Conflict) => level !== 'inform';

/** What the API said: refused or not, and for what. */
function verdictOf({ status, body, text }: Answer) {
  if (status >= 400 && !body.conflicts) throw new Error(text);
  const told = (status === 409 ? body.conflicts : body.warnings) ?? [];
  return { refused: status === 409, conflicts: named(told as Conflict[]) };
}

/** What the planning rules say. */
const verdictBy = (conflicts: Conflict[]) => ({ refused: !isFree(conflicts), conflicts: named(conflicts) });

function send(ground: Ground, wish: Wish, moved: Body | undefined): Promise<Answer> {
  const body = bodyOf(ground, wish);
  return moved
    ? organizer.put(`/api/${wish.resource}/${moved.id}`, { ...body, version: moved.version })
    : organizer.post(`/api/${wish.resource}`, body);
}

describe('on random timetables', () => {
  test('the API judges as libs/planning does on the whole plan, and what it stored is free of conflicts', async () => {
    const run = async (all: Wish[]) => {
      const ground = await makeGround(make);
      const made = { 'site-visits': [] as Body[], sessions: [] as Body[], transfers: [] as Body[] };
      for (const wish of all) {
        const known = made[wish.resource];
        const n = wish.moves === null || known.length === 0 ? known.length : wish.moves % known.length;
        const candidate = activityOf(ground, wish, known[n]?.id ?? NEW_ID);
        const expected = verdictBy(checkActivity(new PlanIndex(await planOf(ground)), candidate));
        const answer = await send(ground, wish, known[n]);
        expect(verdictOf(answer)).toEqual(expected);
        if (answer.status !== 409) known[n] = answer.body;
      }
      expect(findConflicts(await planOf(ground)).filter(refuses)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(wishes(25), run), { numRuns: 6, endOnFailure: true });
  }, 60_000);

  test('what is asked for all at once leaves a plan free of conflicts', async () => {
    const run = async (all: Wish[]) => {
      const ground = await makeGround(make);
      const answers = await Promise.all(all.map((wish) => send(ground, wish, undefined)));
      expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
      const plan = await planOf(ground);
      expect(plan.activities).toHaveLength(answers.filter(({ status }) => status === 201).length);
      expect(findConflicts(plan).filter(refuses)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(wishes(40), run), { numRuns: 4, endOnFailure: true });
  }, 60_000);
});

test('a visit moves to a time at which a delegation that it leaves out is busy', async () => {
  const { edition, places, delegations } = await makeGround(make);
  const [one, other] = [delegations[0]!.id, (await make.delegation(edition)).id];
  const placeId = places[4]!.id;
  const morning = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') };
  const noon = { startsAt: at('2025-09-16', '10:00'), endsAt: at('2025-09-16', '11:00') };
  const visit = await make.siteVisit(edition, { placeId, ...morning, delegationIds: [one, other] });
  await make.siteVisit(edition, { placeId, ...noon, delegationIds: [other] });
  const moved = { editionId: edition.id, title: visit.title, placeId, ...noon, delegationIds: [one] };
  const { status } = await organizer.put(`/api/site-visits/${visit.id}`, {
    ...moved,
    version: visit.version,
  });
  expect(status).toBe(200);
});
