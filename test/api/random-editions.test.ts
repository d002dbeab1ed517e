import fc from 'fast-check';
import { checkActivity, findConflicts, isFree, PlanIndex, type Plan } from '@yutai/planning';
import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';
import {
  makeDirectory,
  makeEdition,
  wishes,
  type Directory,
  type Ground,
  type Wish,
} from '../support/random-timetable.js';
import { activityOf, bodyOf, NEW_ID } from '../support/wishes.js';

const EDITIONS = 1000;

let desk: Desk;
let organizer: Client;
let make: Make;
let directory: Directory;
let week = 0;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  directory = await makeDirectory(make);
});
afterAll(() => desk?.close());

const planOf = async ({ edition }: Ground): Promise<Plan> =>
  JSON.parse((await organizer.get(`/api/editions/${edition.id}/plan`)).text) as Plan;

/** What would refuse a plan that is stored: nothing here was set aside. */
const refusing = (plan: Plan) => findConflicts(plan).filter(({ level }) => level !== 'inform');

/** What is done to what is there, all at once and each at the version that was seen. */
type Act =
  | { act: 'move'; of: number; to: Wish }
  | { act: 'cancel' | 'confirm' | 'restore' | 'remove'; of: number }
  | { act: 'join'; delegation: number; person: number };

const acts = fc.array(
  fc.oneof<fc.Arbitrary<Act>[]>(
    fc.record({ act: fc.constant('move' as const), of: fc.nat(9), to: wishes(1).map(([wish]) => wish!) }),
    fc.record({ act: fc.constantFrom('cancel', 'confirm', 'restore', 'remove'), of: fc.nat(9) }),
    fc.record({ act: fc.constant('join' as const), delegation: fc.nat(2), person: fc.nat(3) }),
  ),
  { minLength: 4, maxLength: 8 },
);

async function perform(ground: Ground, made: Body[], act: Act): Promise<Answer> {
  if (act.act === 'join') {
    return organizer.post('/api/delegates', {
      delegationId: ground.delegations[act.delegation]!.id,
      personId: directory.people[act.person]!.id,
      role: 'member',
    });
  }
  const one = made[act.of % made.length]!;
  const path = `/api/${one.resource as string}/${one.id}`;
  switch (act.act) {
    case 'move':
      return organizer.put(path, {
        ...bodyOf(ground, { ...act.to, resource: one.resource as Wish['resource'] }),
        version: one.version,
      });
    case 'remove':
      return organizer.delete(path, one.version);
    default:
      return organizer.verb(
        `${path}/${act.act}`,
        one.version,
        act.act === 'cancel' ? { reason: 'Rain' } : {},
      );
  }
}

test(`in ${EDITIONS} random editions, whatever is asked for at once, no conflict is ever stored`, async () => {
  const run = async (all: Wish[], next: Act[]) => {
    const ground = await makeEdition(make, directory, (week += 1));
    const answers = await Promise.all(
      all.map((wish) => organizer.post(`/api/${wish.resource}`, bodyOf(ground, wish))),
    );
    const first = await planOf(ground);
    const index = new PlanIndex(first);
    expect(refusing(first)).toEqual([]);
    expect(first.activities.map(({ id }) => id).sort()).toEqual(
      answers.flatMap(({ status, body }) => (status === 201 ? body.id : [])).sort(),
    );
    // Nothing was taken back, so what was refused is still in the way of something.
    for (const [n, wish] of all.entries()) {
      const free = isFree(checkActivity(index, activityOf(ground, wish, NEW_ID)));
      expect([201, 409]).toContain(answers[n]!.status);
      if (answers[n]!.status === 409) expect(free).toBe(false);
    }
    const made = answers.flatMap(({ status, body }, n) =>
      status === 201 ? { ...body, resource: all[n]!.resource } : [],
    );
    if (made.length === 0) return;
    const outcomes = await Promise.all(next.map((act) => perform(ground, made, act)));
    expect(outcomes.filter(({ status }) => status >= 500 || status === 400)).toEqual([]);
    expect(refusing(await planOf(ground))).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(wishes(6), acts, run), { numRuns: EDITIONS, endOnFailure: true });
}, 600_000);
