import { CeremonyDesk, cny, intended } from '../support/ceremony-desk.js';
import { PNG } from '../support/samples.js';

let signing: CeremonyDesk;
beforeAll(async () => void (signing = await CeremonyDesk.open()));
afterAll(() => signing?.desk.close());

test('an amount without a rate stays out of the total and is said; one that was intended lends its own', async () => {
  const rate = { currency: 'USD', cnyRate: '7.1', cnyRateSource: 'PBOC' };
  const { path, ids } = await signing.of(intended('100', rate), null);
  await signing.record(path, ids[0]!, true, { amount: '10', currency: 'USD' });
  await signing.record(path, ids[1]!, true, { amount: '5', currency: 'TWD' });
  const { totals } = await signing.screenOf(path);
  expect(totals).toMatchObject({ signed: { count: 2, withAmount: 1, total: cny('71.00') }, missingRate: 1 });
  const said = { amount: '5', currency: 'TWD', cnyRate: '0.22', cnyRateSource: 'Bank of Taiwan' };
  const rated = await signing.record(path, ids[1]!, true, said);
  expect((await signing.record(path, ids[1]!, true, said)).body.version).toBe(rated.body.version);
  expect((await signing.screenOf(path)).totals).toMatchObject({
    signed: { total: cny('72.10') },
    missingRate: 0,
  });
  expect((await signing.screenOf(path)).projects[0]!.contracted).toEqual([
    { ...said, amount: '5.00', effectiveOn: '2025-09-16' },
  ]);
  const unsourced = await signing.record(path, ids[1]!, true, {
    ...said,
    cnyRate: '0.23',
    cnyRateSource: null,
  });
  expect(unsourced.status).toBe(422);
});

test('a rate that was recorded is known from its day on, and set at once for all that lack one, each line kept', async () => {
  const said = { currency: 'EUR', cnyRate: '8.21', cnyRateSource: 'PBOC' };
  const { path, ids } = await signing.of(null, null, null);
  await signing.record(path, ids[0]!, true, { amount: '10', ...said });
  const rates = async (on: string) => (await signing.staff.get(`/api/agreements/rates?on=${on}`)).body.data;
  expect(await rates('2025-09-30')).toContainEqual({ ...said, effectiveOn: '2025-09-16' });
  expect(JSON.stringify(await rates('2025-09-15'))).not.toContain('EUR');
  for (const id of ids.slice(1)) await signing.record(path, id, true, { amount: '20', currency: 'EUR' });
  const before = (await Promise.all(ids.map((id) => signing.linesOf(id)))).flat();
  const lineIds = before.filter(({ cny }) => cny === null).map(({ id }) => id);
  const { currency, ...rate } = said;
  const set = (more: object = {}) =>
    signing.staff.post('/api/agreements/rates', {
      rates: [{ ...rate, lineIds, ...more }],
      note: 'Rate added',
    });
  const [inCny] = await signing.linesOf(
    (await signing.make.agreement(signing.edition, { amount: intended('5') })).id,
  );
  const mixed = await set({ lineIds: [...lineIds, inCny!.id] });
  expect(mixed.body.errors).toMatchObject([
    { field: 'rates.0.lineIds', code: 'field.invalid', message: 'A rate is of one currency' },
  ]);
  expect((await set()).body).toEqual({ lines: 2 });
  expect((await signing.screenOf(path)).totals).toMatchObject({
    signed: { total: cny('410.50') },
    missingRate: 0,
  });
  expect(await signing.linesOf(ids[1]!)).toMatchObject([
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
    signing.staff.post('/api/agreements/rates', { rates: lineIds.map((ids) => ({ ...rate, lineIds: ids })) });

  test('alone get one: a line that has its rate, or was withdrawn, is refused', async () => {
    const { id } = await signing.make.agreement(signing.edition, { amount: { ...unrated, ...rate } });
    const [rated] = await signing.linesOf(id);
    const lacking = await signing.staff.post(`/api/agreements/${id}/amounts`, unrated);
    const withdrawal = { ...unrated, amount: '0', replacesId: lacking.body.id };
    const withdrawn = await signing.staff.post(`/api/agreements/${id}/amounts`, withdrawal);
    for (const line of [rated!, withdrawn.body]) {
      const { status, body } = await set([line.id]);
      expect([status, body.errors?.[0]?.field]).toEqual([422, 'rates.0.lineIds']);
    }
    expect(await signing.linesOf(id)).toHaveLength(3);
  });

  test('stay made up where they were, and keep their evidence, once they have one', async () => {
    const { id } = await signing.make.agreement(signing.edition);
    await signing.desk.db.query(`BEGIN`);
    await signing.desk.db.query(`SELECT set_config('yutai.actor', 'system:test', true)`);
    const made = await signing.desk.rows<{ id: string }>(
      `INSERT INTO amount (id, agreement_id, kind, amount, currency, effective_on, illustrative)
       VALUES (gen_random_uuid(), $1, 'intended', 3, 'ISK', '2025-09-16', '{amount,cny_rate}') RETURNING id`,
      [id],
    );
    await signing.desk.db.query('COMMIT');
    const scan = await signing.staff.uploadFile(`/api/amounts/${made[0]!.id}/files`, PNG, 'scan.png');
    expect((await set([made[0]!.id])).body).toEqual({ lines: 1 });
    const corrected = (await signing.linesOf(id)).find(({ replacesId }) => replacesId !== null);
    expect(corrected).toMatchObject({ ...rate, illustrative: ['amount'], replacesId: made[0]!.id });
    const evidence = (await signing.staff.get(`/api/files/${scan.body.id}`)).body;
    expect(evidence).toMatchObject({ amountId: corrected!.id });
  });

  test('of more currencies and days than twenty get theirs at once', async () => {
    const { id } = await signing.make.agreement(signing.edition);
    const ids: unknown[][] = [];
    for (let line = 0; line < 21; line += 1)
      ids.push([(await signing.staff.post(`/api/agreements/${id}/amounts`, unrated)).body.id]);
    expect((await set(...ids)).body).toEqual({ lines: 21 });
  });
});

test('a rate that was written down with what was voided since is not handed on', async () => {
  const amount = intended('3', { currency: 'CHF', cnyRate: '8.9', cnyRateSource: 'PBOC' });
  const { id, version } = await signing.make.agreement(signing.edition, { amount });
  const known = async () => (await signing.staff.get('/api/agreements/rates')).text;
  expect(await known()).toContain('"CHF"');
  const voided = await signing.staff.verb(`/api/agreements/${id}/void`, version, { reason: 'Entered twice' });
  expect([voided.status, await known()]).toEqual([200, expect.not.stringContaining('"CHF"')]);
});
