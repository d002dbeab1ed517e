import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { PNG } from '../support/samples.js';

let desk: Desk;
let staff: Client;
let make: Make;
let edition: Body;
beforeAll(async () => {
  desk = await Desk.open();
  staff = await desk.as('staff');
  make = await desk.make();
  edition = await make.edition();
});
afterAll(() => desk?.close());

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const intended = (amount: string, more = {}) => ({ kind: 'intended', ...cny(amount), ...more });

/** A ceremony with projects that are to be signed there for the amounts given. */
async function ceremonyOf(...amounts: (object | null)[]): Promise<{ path: string; ids: string[] }> {
  const times = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') };
  const { id } = await make.session(edition, { sessionKind: 'signing', ...times });
  const ids: string[] = [];
  for (const amount of amounts)
    ids.push((await make.agreement(edition, { amount, sectorCode: 'healthcare.devices' })).id);
  await arrange(`/api/ceremonies/${id}`, ids);
  return { path: `/api/ceremonies/${id}`, ids };
}

async function arrange(path: string, ids: string[]) {
  const { version } = (await staff.get(path)).body;
  const items = ids.map((agreementId, index) => ({ agreementId, tableNumber: 1, folder: `${index + 1}` }));
  return staff.put(path, { version, items });
}

const record = (path: string, agreementId: string, signed: boolean, amount: object | null, key?: string) =>
  staff.post(`${path}/record`, { agreementId, signed, amount }, key ? { 'idempotency-key': key } : {});
const linesOf = async (id: string) => (await staff.get(`/api/agreements/${id}/amounts?sort=id`)).body.data;
interface Screen {
  planned: number;
  projects: Body[];
  totals: {
    signed: { count: number; withAmount: number; total: object };
    groups: Body[];
    missingRate: number;
  };
}
const screenOf = async (path: string) =>
  (await (await desk.as('viewer')).get(`${path}/screen`)).body as unknown as Screen;

test('a tick signs a project and contracts its amount, and the screen has both at once', async () => {
  const { path, ids } = await ceremonyOf(intended('100'), intended('50'), null);
  const [first, second, third] = ids as [string, string, string];
  expect(await screenOf(path)).toMatchObject({ planned: 3, projects: [], totals: { signed: { count: 0 } } });

  const ticked = await record(path, first, true, cny('100.00'), 'tick-1');
  expect(ticked).toMatchObject({
    status: 200,
    body: { stage: 'signed', signedOn: '2025-09-16', signedAtActivityId: path.split('/').at(-1) },
  });
  expect((await record(path, first, true, cny('100.00'), 'tick-1')).text).toBe(ticked.text);
  expect((await record(path, first, true, cny('100'))).body.version).toBe(ticked.body.version);
  await record(path, third, true, null);
  await record(path, second, true, cny('80.5'));

  const { projects, totals } = await screenOf(path);
  expect(projects.map(({ id }) => id)).toEqual([second, third, first]);
  expect(totals.signed).toEqual({ count: 3, withAmount: 2, total: cny('180.50') });
  expect(totals.groups).toMatchObject([{ key: 'healthcare', count: 3, total: cny('180.50') }]);
  const audited = `/api/audit-entries?requestId=${ticked.headers.get('x-request-id')}`;
  const { data } = (await (await desk.as('organizer')).get(audited)).body;
  expect(data.map(({ entity }) => entity).sort()).toEqual(['agreement', 'amount']);
});

test('a correction and an undo are lines of the ledger, and nothing is lost of it', async () => {
  const { path, ids } = await ceremonyOf(intended('100'));
  const id = ids[0]!;
  await record(path, id, true, cny('100'));
  await record(path, id, true, cny('120'));
  const back = await record(path, id, false, null);
  const signedAtActivityId = path.split('/').at(-1);
  expect(back.body).toMatchObject({ stage: 'negotiating', signedOn: null, signedAtActivityId });
  const lines = (await linesOf(id)).map(({ kind, amount }) => `${kind} ${amount}`);
  expect(lines).toEqual(['intended 100.00', 'contracted 100.00', 'contracted 120.00', 'contracted 0.00']);
  expect((await screenOf(path)).totals.signed.count).toBe(0);
  await record(path, id, true, cny('7'));
  expect((await screenOf(path)).totals.signed.total).toEqual(cny('7.00'));
});

/** An agreement that was signed at a ceremony outside its running order, with the day of that. */
const signedAt = (path: string) =>
  make.agreement(edition, { signedOn: '2025-09-16', signedAtActivityId: path.split('/').at(-1) });
const takeBack = async ({ id, version }: Body, more = {}) =>
  (await staff.verb(`/api/agreements/${id}/take-back`, version as number, { stage: 'signed', ...more })).body;

test('a signing that is taken back counts nowhere and keeps its occasion, unless that goes too or it leaves the edition', async () => {
  const { path } = await ceremonyOf();
  const [first, second] = [await signedAt(path), await signedAt(path)];
  const counts = async () => [
    (await screenOf(path)).totals.signed.count,
    (await screenOf(path)).projects.length,
    (await staff.get(path)).body.signedCount,
  ];
  expect(await counts()).toEqual([2, 2, 2]);
  const kept = await takeBack(first);
  expect(kept).toMatchObject({ signedOn: null, signedAtActivityId: path.split('/').at(-1) });
  expect(await takeBack(second, { withOccasion: true })).toMatchObject({ signedAtActivityId: null });
  expect(await counts()).toEqual([0, 0, 0]);

  const { title, kind, version } = kept;
  const editionId = (await make.edition()).id;
  const moved = await staff.put(`/api/agreements/${kept.id}`, { editionId, title, kind, version });
  expect([moved.status, moved.body]).toMatchObject([200, { editionId, signedAtActivityId: null }]);
});

test('a ceremony is deleted once nothing is signed there, and what had been forgets it', async () => {
  const { path } = await ceremonyOf();
  const session = path.replace('ceremonies', 'sessions');
  const signed = await signedAt(path);
  const organizer = await desk.as('organizer');
  const { version } = (await organizer.get(session)).body;
  expect((await organizer.delete(session, version as number)).body.code).toBe('record.inUse');
  await takeBack(signed);
  expect((await organizer.delete(session, version as number)).status).toBe(204);
  expect((await staff.get(`/api/agreements/${signed.id}`)).body).toMatchObject({ signedAtActivityId: null });
});

test('an amount without a rate stays out of the total and is said; one that was intended lends its own', async () => {
  const rate = { currency: 'USD', cnyRate: '7.1', cnyRateSource: 'PBOC' };
  const { path, ids } = await ceremonyOf(intended('100', rate), null);
  await record(path, ids[0]!, true, { amount: '10', currency: 'USD' });
  await record(path, ids[1]!, true, { amount: '5', currency: 'TWD' });
  const { totals } = await screenOf(path);
  expect(totals).toMatchObject({ signed: { count: 2, withAmount: 1, total: cny('71.00') }, missingRate: 1 });
  const said = { amount: '5', currency: 'TWD', cnyRate: '0.22', cnyRateSource: 'Bank of Taiwan' };
  const rated = await record(path, ids[1]!, true, said);
  expect((await record(path, ids[1]!, true, said)).body.version).toBe(rated.body.version);
  expect((await screenOf(path)).totals).toMatchObject({ signed: { total: cny('72.10') }, missingRate: 0 });
  expect((await screenOf(path)).projects[0]!.contracted).toEqual([
    { ...said, amount: '5.00', effectiveOn: '2025-09-16' },
  ]);
  const unsourced = await record(path, ids[1]!, true, { ...said, cnyRate: '0.23', cnyRateSource: null });
  expect(unsourced.status).toBe(422);
});

test('a rate that was recorded is known from its day on, and set at once for all that lack one, each line kept', async () => {
  const said = { currency: 'EUR', cnyRate: '8.21', cnyRateSource: 'PBOC' };
  const { path, ids } = await ceremonyOf(null, null, null);
  await record(path, ids[0]!, true, { amount: '10', ...said });
  const rates = async (on: string) => (await staff.get(`/api/agreements/rates?on=${on}`)).body.data;
  expect(await rates('2025-09-30')).toContainEqual({ ...said, effectiveOn: '2025-09-16' });
  expect(JSON.stringify(await rates('2025-09-15'))).not.toContain('EUR');
  for (const id of ids.slice(1)) await record(path, id, true, { amount: '20', currency: 'EUR' });
  const before = (await Promise.all(ids.map(linesOf))).flat();
  const lineIds = before.filter(({ cny }) => cny === null).map(({ id }) => id);
  const { currency, ...rate } = said;
  const set = (more: object = {}) =>
    staff.post('/api/agreements/rates', { rates: [{ ...rate, lineIds, ...more }], note: 'Rate added' });
  const [inCny] = await linesOf((await make.agreement(edition, { amount: intended('5') })).id);
  const mixed = await set({ lineIds: [...lineIds, inCny!.id] });
  expect(mixed.body.errors).toMatchObject([
    { field: 'rates.0.lineIds', code: 'field.invalid', message: 'A rate is of one currency' },
  ]);
  expect((await set()).body).toEqual({ lines: 2 });
  expect((await screenOf(path)).totals).toMatchObject({ signed: { total: cny('410.50') }, missingRate: 0 });
  expect(await linesOf(ids[1]!)).toMatchObject([
    { amount: '20.00', cny: null },
    {
      amount: '20.00',
      currency,
      ...rate,
      effectiveOn: '2025-09-16',
      replacesId: lineIds[0],
      note: 'Rate added',
    },
  ]);
  expect((await set()).body.errors).toMatchObject([{ code: 'amount.alreadyReplaced' }]);
});

describe('lines without a rate', () => {
  const rate = { cnyRate: '4.4', cnyRateSource: 'PBOC' };
  const unrated = { kind: 'intended', amount: '3', currency: 'ISK' };
  const set = (...lineIds: unknown[][]) =>
    staff.post('/api/agreements/rates', { rates: lineIds.map((ids) => ({ ...rate, lineIds: ids })) });

  test('alone get one: a line that has its rate, or was withdrawn, is refused', async () => {
    const { id } = await make.agreement(edition, { amount: { ...unrated, ...rate } });
    const [rated] = await linesOf(id);
    const lacking = await staff.post(`/api/agreements/${id}/amounts`, unrated);
    const withdrawal = { ...unrated, amount: '0', replacesId: lacking.body.id };
    const withdrawn = await staff.post(`/api/agreements/${id}/amounts`, withdrawal);
    for (const line of [rated!, withdrawn.body]) {
      const { status, body } = await set([line.id]);
      expect([status, body.errors?.[0]?.field]).toEqual([422, 'rates.0.lineIds']);
    }
    expect(await linesOf(id)).toHaveLength(3);
  });

  test('stay made up where they were, and keep their evidence, once they have one', async () => {
    const { id } = await make.agreement(edition);
    await desk.db.query(`BEGIN`);
    await desk.db.query(`SELECT set_config('yutai.actor', 'system:test', true)`);
    const made = await desk.rows<{ id: string }>(
      `INSERT INTO amount (id, agreement_id, kind, amount, currency, effective_on, illustrative)
       VALUES (gen_random_uuid(), $1, 'intended', 3, 'ISK', '2025-09-16', '{amount,cny_rate}') RETURNING id`,
      [id],
    );
    await desk.db.query('COMMIT');
    const scan = await staff.uploadFile(`/api/amounts/${made[0]!.id}/files`, PNG, 'scan.png');
    expect((await set([made[0]!.id])).body).toEqual({ lines: 1 });
    const corrected = (await linesOf(id)).find(({ replacesId }) => replacesId !== null);
    expect(corrected).toMatchObject({ ...rate, illustrative: ['amount'], replacesId: made[0]!.id });
    const evidence = (await staff.get(`/api/files/${scan.body.id}`)).body;
    expect(evidence).toMatchObject({ amountId: corrected!.id });
  });

  test('of more currencies and days than twenty get theirs at once', async () => {
    const { id } = await make.agreement(edition);
    const ids: unknown[][] = [];
    for (let line = 0; line < 21; line += 1)
      ids.push([(await staff.post(`/api/agreements/${id}/amounts`, unrated)).body.id]);
    expect((await set(...ids)).body).toEqual({ lines: 21 });
  });
});

test('a rate that was written down with what was voided since is not handed on', async () => {
  const amount = intended('3', { currency: 'CHF', cnyRate: '8.9', cnyRateSource: 'PBOC' });
  const { id, version } = await make.agreement(edition, { amount });
  const known = async () => (await staff.get('/api/agreements/rates')).text;
  expect(await known()).toContain('"CHF"');
  const voided = await staff.verb(`/api/agreements/${id}/void`, version, { reason: 'Entered twice' });
  expect([voided.status, await known()]).toEqual([200, expect.not.stringContaining('"CHF"')]);
});

test('what was signed stays signed when the running order is rearranged', async () => {
  const { path, ids } = await ceremonyOf(null, null);
  for (const id of ids) await record(path, id, true, null);
  await arrange(path, [...ids].reverse());
  const { items } = (await staff.get(path)).body as unknown as { items: Body[] };
  expect(items.map(({ agreementId, signedHere }) => [agreementId, signedHere])).toEqual(
    [...ids].reverse().map((id) => [id, true]),
  );
  expect((await screenOf(path)).projects.map(({ id }) => id)).toEqual([...ids].reverse());
});

test('what was signed here outside the running order is told to the desk apart, until it is put into it', async () => {
  const { path, ids } = await ceremonyOf(null);
  const outside = await make.agreement(edition, {
    ...{ signedOn: '2025-09-16', signedAtActivityId: path.split('/').at(-1) },
    amount: { kind: 'contracted', ...cny('9') },
  });
  const read = async (who: Client) =>
    (await who.get(path)).body as unknown as Record<string, Body[] | undefined>;
  const idsOf = (items: Body[] | undefined) => items?.map(({ agreementId }) => agreementId);
  const before = await read(staff);
  expect([idsOf(before.items), idsOf(before.signedOutside)]).toEqual([ids, [outside.id]]);
  expect(before.signedOutside).toMatchObject([
    { signedHere: true, tableNumber: null, contracted: [cny('9.00')] },
  ]);
  expect((await read(await desk.as('viewer'))).signedOutside).toBeUndefined();
  await arrange(path, [...ids, outside.id]);
  const after = await read(staff);
  expect([idsOf(after.items), after.signedOutside]).toEqual([[...ids, outside.id], []]);
});

const told = (answers: { status: number; body: Body }[]) =>
  answers.map(({ status, body }) => `${status} ${body.code}`);

test('what was signed elsewhere, went further or is not in the running order is refused, and its ledger stays', async () => {
  const { path, ids } = await ceremonyOf(intended('5'), null);
  const elsewhere = await make.agreement(edition, {
    signedOn: '2025-09-15',
    amount: { kind: 'contracted', ...cny('9') },
  });
  await arrange(path, [...ids, elsewhere.id]);
  await record(path, ids[0]!, true, cny('5'));
  const { version } = (await staff.get(`/api/agreements/${ids[0]}`)).body;
  await staff.verb(`/api/agreements/${ids[0]}/advance`, version, { stage: 'started' });
  const refused = [
    await record(path, ids[0]!, false, null),
    await record(path, ids[0]!, true, null),
    await record(path, elsewhere.id, true, null),
    await record(path, elsewhere.id, false, null),
    await record(path, (await make.agreement(edition)).id, true, null),
    await arrange((await ceremonyOf()).path, [ids[1]!]),
    await arrange(path, [ids[0]!, (await make.agreement(await make.edition())).id]),
    await arrange(path, [ids[1]!]),
  ];
  expect(told(refused)).toEqual([
    '422 agreement.stageNotAllowed',
    '422 agreement.stageNotAllowed',
    '422 agreement.stageNotAllowed',
    '422 agreement.stageNotAllowed',
    '422 field.unknownRecord',
    '422 record.unique',
    '422 record.otherEdition',
    '422 ceremony.signedHere',
  ]);
  expect((await linesOf(elsewhere.id)).map(({ amount }) => amount)).toEqual(['9.00']);
  expect(await screenOf(path)).toMatchObject({ planned: 2, projects: [{ id: ids[0] }] });
});

test('what the desk says of a project that somebody else has recorded meanwhile is stale, unless it is so already', async () => {
  const { path, ids } = await ceremonyOf(intended('5'));
  const say = (signed: boolean, amount: object | null, before: object) =>
    staff.post(`${path}/record`, { agreementId: ids[0], signed, amount, before });
  const unsigned = { signed: false, amount: null };
  const answers = [
    await say(true, cny('5'), unsigned),
    await say(true, cny('6'), { signed: true, amount: cny('5.00') }),
    await say(false, null, { signed: true, amount: cny('5') }),
    await say(true, cny('6'), unsigned),
    await say(false, null, { signed: true, amount: cny('6') }),
  ];
  expect(told(answers)).toEqual([
    '200 undefined',
    '200 undefined',
    '409 record.stale',
    '200 undefined',
    '200 undefined',
  ]);
});

test('nothing is signed at a ceremony that was cancelled or is none any more, and what was not may be signed at another', async () => {
  const { path, ids } = await ceremonyOf(null, null);
  const id = path.split('/').at(-1)!;
  await record(path, ids[0]!, true, null);
  const organizer = await desk.as('organizer');
  const session = (await organizer.get(`/api/sessions/${id}`)).body;
  const { editionId, title, startsAt, endsAt, version } = session;
  const seminar = await organizer.put(`/api/sessions/${id}`, {
    ...{ editionId, title, startsAt, endsAt, version },
    sessionKind: 'seminar',
  });
  await organizer.verb(`/api/sessions/${id}/cancel`, version as number, { reason: 'Rain' });
  const other = (await ceremonyOf()).path;
  expect(told([seminar, await record(path, ids[1]!, true, null), await arrange(other, [ids[0]!])])).toEqual([
    '422 ceremony.hasProjects',
    '422 activity.statusNotAllowed',
    '422 record.unique',
  ]);
  expect((await arrange(other, [ids[1]!])).status).toBe(200);
  expect((await record(other, ids[1]!, true, null)).status).toBe(200);
});

test('the newest is what was recorded last, wherever that was done', async () => {
  const { path, ids } = await ceremonyOf(null, null);
  const late = await make.agreement(edition);
  for (const id of ids) await record(path, id, true, null);
  const signing = { signedOn: '2025-09-16', signedAtActivityId: path.split('/').at(-1) };
  await staff.verb(`/api/agreements/${late.id}/sign`, late.version as number, signing);
  expect((await screenOf(path)).projects.map(({ id }) => id)).toEqual([late.id, ids[1], ids[0]]);
});

test('a viewer sees the screen and not what is still to be signed', async () => {
  const { path } = await ceremonyOf(null);
  const { body } = await (await desk.as('viewer')).get(path);
  expect(body).toMatchObject({ signedCount: 0 });
  expect(body).not.toHaveProperty('items');
  expect((await staff.get(path)).body.items).toHaveLength(1);
});
