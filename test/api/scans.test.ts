import { load, SUBJECTS } from '../bench/dataset.js';
import type { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';

const ROWS = 100_000;

let desk: Desk;
let organizer: Client;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  await load(desk.db, ROWS);
  await desk.rows('SELECT pg_stat_force_next_flush()'); // of what loading read
}, 120_000);
afterAll(() => desk?.close());

/** How often each table was read from end to end so far. */
const scans = () =>
  desk.rows<{ relname: string; seq_scan: string }>(
    `SELECT relname, seq_scan FROM pg_stat_user_tables WHERE relname IN ('activity', 'booking') ORDER BY 1`,
  );

test(`at ${ROWS} activities, nothing that planners do, nor counting who came, reads activity or booking from end to end`, async () => {
  const [table] = await desk.rows<{ rows: number }>(
    `SELECT reltuples AS rows FROM pg_class WHERE relname = 'activity'`,
  );
  expect(table?.rows).toBeGreaterThan(ROWS);
  const before = await scans();

  const times = { startsAt: '2030-03-01T09:00:00+08:00', endsAt: '2030-03-01T10:00:00+08:00' };
  const visit = {
    ...{ editionId: SUBJECTS.edition, title: { en: 'Visit' }, placeId: SUBJECTS.place },
    delegationIds: [SUBJECTS.delegation],
  };
  const made = await organizer.post('/api/site-visits', { ...visit, ...times });
  const path = `/api/site-visits/${made.body.id}`;
  const later = { startsAt: times.endsAt, endsAt: '2030-03-01T11:30:00+08:00' };
  const answers = [
    made,
    await organizer.post('/api/site-visits', { ...visit, ...times }),
    await organizer.put(path, { ...visit, ...later, version: 1 }),
    await organizer.verb(`${path}/confirm`, 2),
    await organizer.verb(`${path}/cancel`, 3, { reason: 'Rain' }),
    await organizer.verb(`${path}/restore`, 4),
    await organizer.get(`/api/site-visits?editionId=${SUBJECTS.edition}&sort=-startsAt`),
    await organizer.get(`/api/activities?editionId=${SUBJECTS.edition}&perPage=200`),
    await organizer.get(`/api/site-visits?placeId=${SUBJECTS.place}`),
    await organizer.get(`/api/editions/${SUBJECTS.edition}/plan`),
    await organizer.get(`/api/attendance/tallies?editionId=${SUBJECTS.edition}`),
    await organizer.get(`/api/attendance?editionId=${SUBJECTS.edition}`),
  ];
  expect(answers.map(({ status }) => status)).toEqual([
    ...[201, 409, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  ]);

  await desk.api.stop(); // its connections report what they did when they end
  expect(await scans()).toEqual(before);
});
