import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';
import { download, wordsOf } from '../support/downloads.js';
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

test('an agreement that is voided is in no list, total, document or reminder and on no screen, until it is reinstated', async () => {
  const [company, opening] = [
    await make.organisation(),
    await make.session(edition, { sessionKind: 'signing' }),
  ];
  const amount = { kind: 'contracted', amount: '7.00', currency: 'CNY' };
  const name = { en: 'Entered by mistake' };
  const project = await agreement({
    ...{
      title: name,
      amount,
      signedOn: inDays(-3),
      startedDueOn: inDays(-1),
      signedAtActivityId: opening.id,
    },
    parties: [{ organisationId: company.id, side: 'taiwan' }],
  });
  await runDailyJob(desk.databaseUrl, 1);
  const [path, ceremony] = [`/api/agreements/${project.id}`, `/api/ceremonies/${opening.id}`];
  await organizer.put(ceremony, { version: opening.version, items: [{ agreementId: project.id }] });
  const viewer = await desk.as('viewer');
  const dataOf = async (asked: string) =>
    ((await organizer.get(asked)).body.data as Body[]).map(({ id, agreementId }) => agreementId ?? id);
  const seen = async () => {
    const { signed } = (
      await organizer.get(`/api/agreements/totals?editionId=${edition.id}&organisationId=${company.id}`)
    ).body as unknown as { signed: { count: number } };
    const screen = (await organizer.get(`${ceremony}/screen`)).body as unknown as {
      projects: Body[];
      planned: number;
    };
    const { items, signedCount } = (await organizer.get(ceremony)).body as unknown as {
      items: Body[];
      signedCount: number;
    };
    const report = wordsOf(
      (await download(organizer, `/api/editions/${edition.id}/documents/report?language=en`)).bytes,
    );
    const found = {
      list: await dataOf(`/api/agreements?partyIds=${company.id}`),
      similar: await dataOf(`/api/agreements/similar?en=${name.en}&editionId=${edition.id}`),
      waiting: await dataOf(`/api/waiting?agreementId=${project.id}`),
      reminders: (await reminders('&current=true')).filter(({ agreementId }) => agreementId === project.id),
      lines: await dataOf(
        `/api/agreements/totals/lines?editionId=${edition.id}&organisationId=${company.id}`,
      ),
      signed: Array.from({ length: signed.count }),
      screen: screen.projects,
      planned: Array.from({ length: screen.planned }),
      items,
      signedHere: Array.from({ length: signedCount }),
      report: report.includes(name.en) ? [name.en] : [],
      viewer: (await viewer.get(path)).status === 200 ? [path] : [],
    };
    return Object.fromEntries(Object.entries(found).map(([where, some]) => [where, some.length]));
  };
  const everywhere = await seen();
  expect(new Set(Object.values(everywhere))).toEqual(new Set([1]));

  const act = (verb: string, version: unknown, body = {}) =>
    organizer.verb(`${path}/${verb}`, version as number, body);
  const { version } = (await organizer.get(path)).body;
  expect((await act('void', version)).body.errors).toMatchObject([
    { field: 'reason', code: 'field.required' },
  ]);
  const voided = await act('void', version, { reason: 'Entered twice' });
  expect(voided.body).toMatchObject({
    voided: true,
    voidReason: 'Entered twice',
    voidedByName: expect.any(String),
    signed: { amount: '7.00' },
  });
  expect(new Set(Object.values(await seen()))).toEqual(new Set([0]));
  expect(await dataOf(`/api/agreements?partyIds=${company.id}&voided=true`)).toEqual([project.id]);
  expect(await dataOf(`/api/agreements?id=${project.id}`)).toEqual([project.id]);
  const refused = [
    await act('void', voided.body.version, { reason: 'Again' }),
    await act('take-back', voided.body.version, { stage: 'signed' }),
    await organizer.put(path, replacementOf(voided.body)),
    await organizer.post(`${path}/amounts`, amount),
    await organizer.post(`${ceremony}/record`, {
      agreementId: project.id,
      signed: true,
      amount: null,
      before: null,
    }),
  ];
  expect(refused.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
    Array(5).fill('409 agreement.isVoided'),
  );

  const back = await act('reinstate', voided.body.version);
  expect(back.body).toMatchObject({ voided: false, voidedAt: null, voidReason: null, voidedByName: null });
  expect(await seen()).toEqual(everywhere);
  expect((await act('reinstate', back.body.version)).body.code).toBe('agreement.notVoided');
  const { data } = (await organizer.get(`${path}/moves?what=voided`)).body;
  expect(data.map(({ from, to, reason }) => [from === null, to === null, reason])).toEqual([
    [false, true, null],
    [true, false, 'Entered twice'],
  ]);
});

test('what never counted is deleted; what was ever signed is not, so that no past day loses it', async () => {
  const removed = async (record: Body) => {
    const { status, body } = await organizer.delete(`/api/agreements/${record.id}`, record.version as number);
    return [record.deletable, status, body?.code];
  };
  const [pitched, signed] = [await agreement({}), await agreement({ signedOn: inDays(-3) })];
  const { body: back } = await organizer.verb(`/api/agreements/${signed.id}/take-back`, 1, {
    stage: 'signed',
  });
  expect(await removed(pitched)).toEqual([true, 204, undefined]);
  expect(await removed(back)).toEqual([false, 409, 'agreement.isSigned']);
});
