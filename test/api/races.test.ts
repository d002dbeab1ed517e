import type { Answer, Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { shuffled } from '../support/shuffled.js';

const DAY = '2025-09-16';
const OVERLAPPING = { startsAt: at(DAY, '09:00'), endsAt: at(DAY, '11:00') };

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let site: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
  site = await make.place();
});
afterAll(() => desk?.close());

const idsOf = (records: Body[]) => records.map(({ id }) => id);
const several = (count: number, work: (n: number) => Promise<Body>) =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)));

const atOnce = (resource: string, bodies: object[]) =>
  Promise.all(bodies.map((body) => organizer.post(`/api/${resource}`, body)));

function tally(answers: Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const name = [status, body.code].filter(Boolean).join(' ');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const visit = (fields: object) => ({
  editionId: edition.id,
  title: { en: 'Visit' },
  placeId: site.id,
  ...fields,
});
const session = (fields: object) => ({
  editionId: edition.id,
  title: { en: 'Session' },
  sessionKind: 'seminar',
  ...fields,
});

/** A race of 50, of which one is made. How long it took is printed: a busy machine must not fail a right answer. */
async function raceOfFifty(
  resource: string,
  refusal: string,
  arrange: () => Promise<object[]>,
): Promise<void> {
  const bodies = await arrange();
  const began = performance.now();
  const answers = await atOnce(resource, bodies);
  process.stdout.write(`50 at once, ${refusal}: ${Math.round(performance.now() - began)} ms\n`);
  expect(tally(answers)).toEqual({ '201': 1, [`409 ${refusal}`]: 49 });
}

const fifty = <T>(make: (n: number) => T) => Array.from({ length: 50 }, (_, n) => make(n));

describe('of 50 at once, one is made and 49 are refused', () => {
  test('overlapping visits of a delegation with 20 people, its resources in any order', async () => {
    await raceOfFifty('site-visits', 'booking.overlap', async () => {
      const delegations = idsOf(
        await several(4, (n) => make.delegation(edition, { members: n === 0 ? 20 : 0 })),
      );
      const escorts = idsOf(await several(5, () => make.person()));
      return fifty((n) =>
        visit({
          startsAt: at(DAY, `09:${String(n).padStart(2, '0')}`),
          endsAt: at(DAY, '11:00'),
          delegationIds: shuffled(delegations, n),
          people: shuffled(escorts, n).map((personId) => ({ personId, part: 'escort' })),
        }),
      );
    });
  });

  test('overlapping sessions in a room', async () => {
    await raceOfFifty('sessions', 'booking.overlap', async () => {
      const room = await make.room(await make.place({ kind: 'venue' }));
      return fifty(() => session({ ...OVERLAPPING, placeId: room.id }));
    });
  });

  test('overlapping visits of two delegations that share a person', async () => {
    await raceOfFifty('site-visits', 'booking.overlap', async () => {
      const person = await make.person();
      const delegations = await several(2, () => make.delegation(edition, { members: 3 }));
      for (const delegation of delegations) await make.delegate(delegation, person);
      return fifty((n) => visit({ ...OVERLAPPING, delegationIds: [delegations[n % 2]!.id] }));
    });
  });

  test('visits of different delegations to a place that takes one group', async () => {
    await raceOfFifty('site-visits', 'place.groupsExceeded', async () => {
      const narrow = await make.place({ groupsAtOnce: 1 });
      const delegations = await several(50, () => make.delegation(edition));
      return delegations.map(({ id }) => visit({ ...OVERLAPPING, placeId: narrow.id, delegationIds: [id] }));
    });
  });

  afterAll(async () => {
    const twice = await desk.rows(
      `SELECT FROM booking b JOIN booking o ON o.resource_id = b.resource_id AND o.during && b.during
       AND o.activity_id <> b.activity_id`,
    );
    expect(twice).toEqual([]);
  });
});

async function bookingsOf(resourceId: string): Promise<number> {
  return (await desk.rows('SELECT FROM booking WHERE resource_id = $1', [resourceId])).length;
}

describe('two at once', () => {
  test('that do not overlap but are too far apart: one is made, one is refused', async () => {
    const [near, far] = [await make.place(), await make.place()];
    await make.travelTime(near, far, 60);
    for (let round = 0; round < 10; round += 1) {
      const delegation = await make.delegation(edition);
      const answers = await atOnce('site-visits', [
        visit({ ...OVERLAPPING, placeId: near.id, delegationIds: [delegation.id] }),
        visit({
          startsAt: at(DAY, '11:30'),
          endsAt: at(DAY, '12:30'),
          placeId: far.id,
          delegationIds: [delegation.id],
        }),
      ]);
      expect(tally(answers)).toEqual({ '201': 1, '409 travel.insufficient': 1 });
    }
  });

  test('back to back at one place are both made', async () => {
    const delegation = await make.delegation(edition, { members: 2 });
    const answers = await atOnce('site-visits', [
      visit({ ...OVERLAPPING, delegationIds: [delegation.id] }),
      visit({ startsAt: at(DAY, '11:00'), endsAt: at(DAY, '12:00'), delegationIds: [delegation.id] }),
    ]);
    expect(tally(answers)).toEqual({ '201': 2 });
  });

  test('moves of two visits onto each other: one is moved, one is refused', async () => {
    const delegation = await make.delegation(edition, { members: 2 });
    const hours = ['08:00', '13:00'];
    const [one, other] = await Promise.all(
      hours.map((hour) =>
        make.siteVisit(edition, {
          placeId: site.id,
          startsAt: at(DAY, hour),
          endsAt: at(DAY, hour.replace(':00', ':45')),
          delegationIds: [delegation.id],
        }),
      ),
    );
    const answers = await Promise.all(
      [one!, other!].map(({ id, version }) =>
        organizer.put(`/api/site-visits/${id}`, {
          ...visit({ startsAt: at(DAY, '10:00'), endsAt: at(DAY, '10:45'), delegationIds: [delegation.id] }),
          version,
        }),
      ),
    );
    expect(tally(answers)).toEqual({ '200': 1, '409 booking.overlap': 1 });
  });

  test('replacements of one version: one is kept, one is stale', async () => {
    const { id, version } = await make.organisation();
    const body = { name: { en: 'Renamed' }, side: 'other', version };
    const answers = await Promise.all([1, 2].map(() => organizer.put(`/api/organisations/${id}`, body)));
    expect(tally(answers)).toEqual({ '200': 1, '409 record.stale': 1 });
  });

  test('a member who joins while the delegation is booked is booked as well, or refused', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [delegation, person] = [await make.delegation(edition), await make.person()];
      await Promise.all([
        make.siteVisit(edition, { ...visit(OVERLAPPING), delegationIds: [delegation.id] }),
        make.delegate(delegation, person),
      ]);
      expect(await bookingsOf(person.id)).toBe(1);
    }
  });
});

test('joining while visits are made for a delegation waits its turn, and nobody deadlocks', async () => {
  const deadlocks = async () => {
    const [row] = await desk.rows<{ deadlocks: string }>(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    return Number(row?.deadlocks);
  };
  const before = await deadlocks();
  for (let round = 0; round < 4; round += 1) {
    const places = await several(3, () => make.place()); // older than the delegation: locked before it
    const delegation = await make.delegation(edition, { members: 3 });
    const people = await several(2, () => make.person());
    const made = places.map(({ id }, n) =>
      organizer.post(
        '/api/site-visits',
        visit({
          delegationIds: [delegation.id],
          placeId: id,
          startsAt: at(`2025-09-1${5 + n}`, '09:00'),
          endsAt: at(`2025-09-1${5 + n}`, '10:00'),
        }),
      ),
    );
    const joined = people.map(({ id }) =>
      organizer.post('/api/delegates', { delegationId: delegation.id, personId: id, role: 'member' }),
    );
    expect(tally(await Promise.all([...made, ...joined]))).toEqual({ '201': 5 });
    const [booked] = await desk.rows<{ count: string }>(
      'SELECT count(*) FROM booking b JOIN activity_delegation ad USING (activity_id) WHERE ad.delegation_id = $1',
      [delegation.id],
    );
    expect(Number(booked?.count)).toBe(3 * (1 + 5));
  }
  await desk.api.stop(); // its connections report what they met when they end
  expect(await deadlocks()).toBe(before);
});
