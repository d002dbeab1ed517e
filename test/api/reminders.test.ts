import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';
import { runDailyJob } from '../support/workers.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
let desk: Desk;
let make: Make;
let organizer: Client;
let edition: Body;
let owner: Body;

beforeAll(async () => {
  desk = await Desk.open({ ROLE: 'web' });
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
  edition = await make.edition({ timeZone: 'UTC' });
  owner = await make.user({ role: 'staff', language: 'zh-Hant' });
});
afterAll(() => desk?.close());

const reminders = async (more = ''): Promise<Body[]> =>
  (await organizer.get(`/api/reminders?editionId=${edition.id}&sort=dueOn${more}`)).body.data;
const agreement = (fields: object) =>
  make.agreement(edition, { title: { zhHant: '晶片項目', en: 'Chips' }, ownerId: owner.id, ...fields });

const replacementOf = (record: Body) =>
  Object.fromEntries(
    ['editionId', 'title', 'kind', 'ownerId', 'version'].map((name) => [name, record[name]]),
  );

test('who looks after an agreement is told once of each target that is near or past, in their language', async () => {
  const late = await agreement({ signedDueOn: inDays(-1), startedDueOn: inDays(6), fundedDueOn: inDays(29) });
  await agreement({ signedDueOn: inDays(32) });
  await agreement({ signedDueOn: inDays(-1), signedOn: inDays(-3) });
  await agreement({ signedDueOn: inDays(-1), ownerId: null });
  const off = await agreement({ signedDueOn: inDays(-1) });
  await organizer.verb(`/api/agreements/${off.id}/set-status`, 1, { status: 'terminated', reason: 'Off' });

  await runDailyJob(desk.databaseUrl, 2);
  const told = await reminders();
  expect(told).toMatchObject([
    { stage: 'signed', step: 'overdue', subject: '已逾期：晶片項目（簽約）' },
    { stage: 'started', step: 'week', subject: '一週內到期：晶片項目（開工）' },
    { stage: 'funded', step: 'month', subject: '一個月內到期：晶片項目（到資）' },
  ]);
  const own = {
    agreementId: late.id,
    userId: owner.id,
    language: 'zh-Hant',
    current: true,
  };
  expect(told).toMatchObject([own, own, own]);

  const { body: read } = await organizer.get(`/api/agreements/${late.id}`);
  const shifted = await organizer.put(`/api/agreements/${late.id}`, {
    ...replacementOf(read),
    signedDueOn: inDays(3),
    startedDueOn: read.startedDueOn,
  });
  expect(shifted.status).toBe(200);
  expect((await reminders('&current=true')).map(({ stage }) => stage)).toEqual(['started']);
  const { body: moves } = await organizer.get(`/api/agreements/${late.id}/moves?what=signedDue`);
  expect(moves.data).toMatchObject([
    { from: inDays(-1), to: inDays(3) },
    { from: null, to: inDays(-1) },
  ]);

  await runDailyJob(desk.databaseUrl, 1);
  expect((await reminders()).map(({ stage, step }) => `${stage} ${step}`)).toEqual([
    'signed overdue',
    'signed week',
    'started week',
    'funded month',
  ]);
});
