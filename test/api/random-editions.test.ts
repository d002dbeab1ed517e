import fc from 'fast-check';
import { checkActivity, findConflicts, isFree, PlanIndex, type Plan } from '@yutai/planning';
import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';
import { laterEditions } from '../support/later-editions.js';
import { makeDirectory, makeEdition, wishes, type Ground, type Wish } from '../support/random-timetable.js';
import { activityOf, bodyOf, NEW_ID } from '../support/wishes.js';

/** In as many databases at once, each with its share: an edition is the 1,000th at most. */
const DESKS = 2;
const EDITIONS = 1000;

const planOf = async (organizer: Client, { edition }: Ground): Promise<Plan> =>
  JSON.parse((await organizer.get(`/api/editions/${edition.id}/plan`)).text) as Plan;

/** What would refuse a plan that is stored: nothing here was set aside. */
const refusing = (plan: Plan) => findConflicts(plan).filter(({ level }) => level !== 'inform');

/** What is done to what is there, all at once and each at the version that was seen. */
type Act =
  | { act: 'move'; of: number; to: Wish }
  | { act: 'cancel' | 'confirm' | 'restore' | 'remove'; of: number }
  | { act: 'join'; delegation: number; person: number }
  | { act: 'regroup'; into: number };

const acts = fc.array(
  fc.oneof<fc.Arbitrary<Act>[]>(
    fc.record({ act: fc.constant('move' as const), of: fc.nat(9), to: wishes(1).map(([wish]) => wish!) }),
    fc.record({ act: fc.constantFrom('cancel', 'confirm', 'restore', 'remove'), of: fc.nat(9) }),
    fc.record({ act: fc.constant('regroup' as const), into: fc.nat(2) }),
    fc.record({ act: fc.constant('join' as const), delegation: fc.nat(2), person: fc.nat(3) }),
  ),
  { minLength: 2, maxLength: 5 },
);

/** All into one group; beyond the last, that of the last is joined again. */
function regrouped({ split, groups }: Ground, into: number) {
  const all = groups.flatMap(({ delegateIds }) => delegateIds);
  const kept = into < groups.length ? groups : groups.slice(0, -1);
  return {
    version: split.version,
    groups: kept.map(({ id }, n) => ({ id, name: { en: 'A group' }, delegateIds: n === into ? all : [] })),
  };
}

async function perform(organizer: Client, ground: Ground, made: Body[], act: Act): Promise<Answer> {
  if (act.act === 'join') {
    return organizer.post('/api/delegates', {
      delegationId: ground.delegations[act.delegation]!.id,
      personId: ground.people[act.person]!.id,
      role: 'member',
    });
  }
  if (act.act === 'regroup') {
    return organizer.put(`/api/delegations/${ground.split.id}/groups`, regrouped(ground, act.into));
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

async function plan(organizer: Client, ground: Ground, all: Wish[], next: Act[]): Promise<void> {
  const answers = await Promise.all(
    all.map((wish) => organizer.post(`/api/${wish.resource}`, bodyOf(ground, wish))),
  );
  const first = await planOf(organizer, ground);
  expect(refusing(first)).toEqual([]);
  expect(first.activities.map(({ id }) => id).sort()).toEqual(
    answers.flatMap(({ status, body }) => (status === 201 ? body.id : [])).sort(),
  );
  // Nothing was taken back, so what was refused is still in the way of something.
  const index = new PlanIndex(first);
  for (const [n, wish] of all.entries()) {
    expect([201, 409]).toContain(answers[n]!.status);
    if (answers[n]!.status === 409)
      expect(isFree(checkActivity(index, activityOf(ground, wish, NEW_ID)))).toBe(false);
  }
  const made = answers.flatMap(({ status, body }, n) =>
    status === 201 ? { ...body, resource: all[n]!.resource } : [],
  );
  if (made.length === 0) return;
  const outcomes = await Promise.all(next.map((act) => perform(organizer, ground, made, act)));
  expect(outcomes.filter(({ status }) => status >= 500 || status === 400)).toEqual([]);
  expect(refusing(await planOf(organizer, ground))).toEqual([]);
}

async function share(editions: number): Promise<void> {
  const desk = await Desk.open();
  try {
    const organizer = await desk.as('organizer');
    const make = new Make(organizer);
    const first = await makeEdition(make, await makeDirectory(make));
    // In a week of its own each, so that the places, the vehicles and the people that they share are free.
    const grounds = (await laterEditions(desk.db, first, editions)).values();
    const run = (all: Wish[], next: Act[]) => plan(organizer, grounds.next().value!, all, next);
    await fc.assert(fc.asyncProperty(wishes(6), acts, run), { numRuns: editions, endOnFailure: true });
  } finally {
    await desk.close();
  }
}

test(`in ${EDITIONS} random editions, whatever is asked for at once, no conflict is ever stored`, async () => {
  await Promise.all(Array.from({ length: DESKS }, () => share(EDITIONS / DESKS)));
}, 600_000);
