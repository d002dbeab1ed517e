import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';
import { download, wordsOf } from '../support/downloads.js';
import { runDailyJob } from '../support/workers.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const TITLE = { en: 'Entered by mistake' };
const AMOUNT = { kind: 'contracted', amount: '7.00', currency: 'CNY' };
let desk: Desk;
let make: Make;
let organizer: Client;
let edition: Body;

beforeAll(async () => {
  desk = await Desk.open({ ROLE: 'web' });
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
  edition = await make.edition({ timeZone: 'UTC' });
});
afterAll(() => desk?.close());

interface Signed {
  id: string;
  path: string;
  ceremony: string;
  companyId: string;
}

/** A project that was signed at a ceremony whose running order has it, is late for its next stage, and has a mark. */
async function signedProject(): Promise<Signed> {
  const company = await make.organisation();
  const opening = await make.session(edition, { sessionKind: 'signing' });
  const { id } = await make.agreement(edition, {
    title: TITLE,
    amount: AMOUNT,
    ownerId: (await make.user({ role: 'staff' })).id,
    signedOn: inDays(-3),
    startedDueOn: inDays(-1),
    signedAtActivityId: opening.id,
    parties: [{ organisationId: company.id, side: 'taiwan' }],
  });
  const ceremony = `/api/ceremonies/${opening.id}`;
  await organizer.put(ceremony, { version: opening.version, items: [{ agreementId: id }] });
  await desk.rows(`SELECT set_config('yutai.actor', 'test', false)`);
  await desk.rows(`UPDATE agreement SET illustrative = '{sector_code}' WHERE id = $1`, [id]);
  await runDailyJob(desk.databaseUrl, 1);
  return { id, path: `/api/agreements/${id}`, ceremony, companyId: company.id };
}

const read = async <T>(asked: string) => (await organizer.get(asked)).body as unknown as T;
const dataOf = async (asked: string) => (await read<{ data: Body[] }>(asked)).data;
const idsOf = async (asked: string) => (await dataOf(asked)).map(({ id, agreementId }) => agreementId ?? id);

/** How many entries of it the lists have. */
async function inLists({ id, companyId }: Signed) {
  const reminders = await idsOf(`/api/reminders?editionId=${edition.id}&current=true`);
  return {
    list: (await idsOf(`/api/agreements?partyIds=${companyId}`)).length,
    similar: (await idsOf(`/api/agreements/similar?en=${TITLE.en}&editionId=${edition.id}`)).length,
    waiting: (await idsOf(`/api/waiting?agreementId=${id}`)).length,
    reminders: reminders.filter((agreementId) => agreementId === id).length,
  };
}

/** How often it counts in totals, their lines and the marks of the edition's picture. */
async function inFigures({ companyId }: Signed) {
  const asked = `editionId=${edition.id}&organisationId=${companyId}`;
  const { signed } = await read<{ signed: { count: number } }>(`/api/agreements/totals?${asked}`);
  const [picture] = await dataOf(`/api/agreements/pictures?editionId=${edition.id}`);
  return {
    signed: signed.count,
    lines: (await dataOf(`/api/agreements/totals/lines?${asked}`)).length,
    marks: (picture!.illustrative as string[]).filter((figure) => figure === 'sectors').length,
  };
}

/** How often its ceremony has it: on the screen, in its count, and at the desk. */
async function atCeremony({ ceremony }: Signed) {
  const { projects, planned } = await read<{ projects: Body[]; planned: number }>(`${ceremony}/screen`);
  const { items, signedCount } = await read<{ items: Body[]; signedCount: number }>(ceremony);
  return { screen: projects.length, planned, items: items.length, signedHere: signedCount };
}

/** Whether the report names it, and whether a viewer may open it. */
async function inReadersHands({ path }: Signed) {
  const report = await download(organizer, `/api/editions/${edition.id}/documents/report?language=en`);
  const viewed = await (await desk.as('viewer')).get(path);
  return {
    report: Number(wordsOf(report.bytes).includes(TITLE.en)),
    viewer: Number(viewed.status === 200),
  };
}

const seen = async (project: Signed) => ({
  ...(await inLists(project)),
  ...(await inFigures(project)),
  ...(await atCeremony(project)),
  ...(await inReadersHands(project)),
});

const act = (path: string, verb: string, version: unknown, body = {}) =>
  organizer.verb(`${path}/${verb}`, version as number, body);

/** What is answered to whoever wants to make something of a project that was voided. */
async function refusals({ id, path, ceremony }: Signed, voided: Body) {
  const { editionId, title, kind, version } = voided;
  const answers = [
    await act(path, 'void', version, { reason: 'Again' }),
    await act(path, 'take-back', version, { stage: 'signed' }),
    await organizer.put(path, { editionId, title, kind, version }),
    await organizer.post(`${path}/amounts`, AMOUNT),
    await organizer.post(`${ceremony}/record`, { agreementId: id, signed: true, amount: null, before: null }),
  ];
  return answers.map(({ status, body }) => `${status} ${body.code}`);
}

test('an agreement that is voided is in no list, total, mark, document or reminder and on no screen, until it is reinstated', async () => {
  const project = await signedProject();
  const { id, path, companyId } = project;
  const everywhere = await seen(project);
  expect(new Set(Object.values(everywhere))).toEqual(new Set([1]));

  const { version } = (await organizer.get(path)).body;
  const voided = await act(path, 'void', version, { reason: 'Entered twice' });
  expect(voided.status).toBe(200);
  const nowhere = Object.fromEntries(Object.keys(everywhere).map((where) => [where, 0]));
  expect(await seen(project)).toEqual(nowhere);
  expect(await idsOf(`/api/agreements?partyIds=${companyId}&voided=true`)).toEqual([id]);
  expect(await idsOf(`/api/agreements?id=${id}`)).toEqual([id]);
  expect(await refusals(project, voided.body)).toEqual(Array(5).fill('409 agreement.isVoided'));

  expect((await act(path, 'reinstate', voided.body.version)).status).toBe(200);
  expect(await seen(project)).toEqual(everywhere);
});

test('voiding has a reason and says who did it; both ways stand in the history', async () => {
  const { id, version } = await make.agreement(edition, { amount: AMOUNT, signedOn: inDays(-3) });
  const path = `/api/agreements/${id}`;
  const { errors } = (await act(path, 'void', version)).body;
  expect(errors).toMatchObject([{ field: 'reason', code: 'field.required' }]);
  const voided = (await act(path, 'void', version, { reason: 'Entered twice' })).body;
  expect(voided).toMatchObject({
    ...{ voided: true, voidReason: 'Entered twice', voidedByName: expect.any(String) },
    signed: { amount: '7.00' },
  });
  const back = (await act(path, 'reinstate', voided.version)).body;
  expect(back).toMatchObject({ voided: false, voidedAt: null, voidReason: null, voidedByName: null });
  expect((await act(path, 'reinstate', back.version)).body.code).toBe('agreement.notVoided');
  const moves = await dataOf(`${path}/moves?what=voided`);
  expect(moves.map(({ from, to, reason }) => [from === null, to === null, reason])).toEqual([
    [false, true, null],
    [true, false, 'Entered twice'],
  ]);
});

test('what never counted is deleted; what was ever signed is not, so that no past day loses it', async () => {
  const removed = async (record: Body) => {
    const { status, body } = await organizer.delete(`/api/agreements/${record.id}`, record.version as number);
    return [record.deletable, status, body?.code];
  };
  const pitched = await make.agreement(edition);
  const signed = await make.agreement(edition, { signedOn: inDays(-3) });
  const back = (await act(`/api/agreements/${signed.id}`, 'take-back', 1, { stage: 'signed' })).body;
  expect(await removed(pitched)).toEqual([true, 204, undefined]);
  expect(await removed(back)).toEqual([false, 409, 'agreement.isSigned']);
});
