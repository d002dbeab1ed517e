import fc from 'fast-check';
import { checkActivity, findConflicts, isFree, PlanIndex, type Conflict, type Plan } from '@yutai/planning';
import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { makeGround, wishes, type Ground, type Wish } from '../support/random-timetable.js';
import { activityOf, bodyOf, NEW_ID } from '../support/wishes.js';

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
  });

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
  });
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
