import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

type Fields = Record<string, unknown>;
interface Ratio {
  count: number;
  byCount: string | null;
  byValue: string | null;
}
interface Totals {
  signed: { total: { amount: string } };
  ratios: Record<string, Ratio>;
  groups: { key: string | null; name: object | null; total: { amount: string } }[];
}

let desk: Desk;
let staff: Client;
let make: Make;
let edition: Body;

beforeAll(async () => {
  desk = await Desk.open();
  staff = await desk.as('staff');
  make = new Make(staff);
  edition = await new Make(await desk.as('organizer')).edition();
});
afterAll(() => desk?.close());

const verb = ({ id, version }: Body, name: string, body: Fields) =>
  staff.verb(`/api/agreements/${id}/${name}`, version, body);
const after = async (agreement: Body, name: string, body: Fields): Promise<Body> => {
  const { status, body: record } = await verb(agreement, name, body);
  expect({ status, code: record.code }).toEqual({ status: 200, code: undefined });
  return record;
};
const totals = async (query: Fields): Promise<Totals> => {
  const names = new URLSearchParams(query as Record<string, string>);
  return (await staff.get(`/api/agreements/totals?${names}`)).body as unknown as Totals;
};
const line = (kind: string, amount: string, more: Fields = {}) => ({
  kind,
  amount,
  currency: 'CNY',
  ...more,
});

describe('the stages', () => {
  test('are reached each on a day of its own, taken back, and told in order with who, when and why', async () => {
    const pitched = await make.agreement(edition, { stage: 'pitched', stageOn: '2025-03-01' });
    const signed = await after(pitched, 'sign', { signedOn: '2025-09-16' });
    const funded = await after(signed, 'advance', { stage: 'funded', reachedOn: '2026-02-01' });
    const started = await after(funded, 'advance', { stage: 'started', reachedOn: '2026-05-01' });
    expect(started).toMatchObject({
      ...{ stage: 'funded', pitchedOn: '2025-03-01', signedOn: '2025-09-16' },
      ...{ fundedOn: '2026-02-01', startedOn: '2026-05-01', producingOn: null },
    });
    expect((await verb(started, 'take-back', { stage: 'signed' })).body.code).toBe(
      'agreement.stageNotAllowed',
    );
    const back = await after(started, 'take-back', { stage: 'funded', reason: 'Sent to another account' });
    expect(back).toMatchObject({ stage: 'started', fundedOn: null });
    await after(back, 'set-status', { status: 'delayed', reason: 'Land', since: '2026-06-01' });
    const { data } = (await staff.get(`/api/agreements/${pitched.id}/moves`)).body;
    expect(data.map(({ what, from, to, since, reason }: Body) => [what, from, to, since, reason])).toEqual([
      ['status', 'ongoing', 'delayed', '2026-06-01', 'Land'],
      ['funded', '2026-02-01', null, null, 'Sent to another account'],
      ['started', null, '2026-05-01', null, null],
      ['funded', null, '2026-02-01', null, null],
      ['signed', null, '2025-09-16', null, null],
      ['pitched', null, '2025-03-01', null, null],
    ]);
    expect(new Set(data.map(({ recordedByName }: Body) => typeof recordedByName))).toEqual(
      new Set(['string']),
    );
  });

  test('are not reached on a day that is yet to come', async () => {
    const agreement = await make.agreement(edition, { signedOn: '2025-09-16' });
    const { status, body } = await verb(agreement, 'advance', { stage: 'started', reachedOn: '2100-01-01' });
    expect([status, body.errors[0]]).toMatchObject([422, { field: 'reachedOn', code: 'agreement.inFuture' }]);
    const future = { signedOn: '2100-01-01' };
    const arrived = line('utilised', '1', { effectiveOn: '2100-01-01' });
    const pitched = await make.agreement(edition);
    const answers = [
      await staff.post('/api/agreements', {
        ...{ editionId: edition.id, title: { en: 'Early' }, kind: 'contract' },
        ...future,
      }),
      await verb(pitched, 'sign', future),
      await staff.post(`/api/agreements/${agreement.id}/amounts`, arrived),
      await staff.post(`/api/agreements/${pitched.id}/amounts`, line('utilised', '1')),
    ];
    expect(answers.map((answer) => answer.body.errors[0])).toMatchObject([
      { field: 'signedOn', code: 'agreement.inFuture' },
      { field: 'signedOn', code: 'agreement.inFuture' },
      { field: 'effectiveOn', code: 'agreement.inFuture' },
      { field: 'kind', code: 'amount.notSigned' },
    ]);
  });

  test('stay while money that has arrived stands on the signing, and what is signed is not deleted', async () => {
    const agreement = await make.agreement(edition, { signedOn: '2025-09-16' });
    const { status, body } = await staff.delete(
      `/api/agreements/${agreement.id}`,
      agreement.version as number,
    );
    expect([status, body.code]).toEqual([409, 'agreement.isSigned']);
    await staff.post(`/api/agreements/${agreement.id}/amounts`, line('utilised', '1'));
    expect((await verb(agreement, 'take-back', { stage: 'signed' })).body.code).toBe('agreement.hasArrived');
  });

  test('leave the day of a status alone while only its reason is put in other words', async () => {
    const agreement = await make.agreement(edition, { signedOn: '2025-09-16' });
    const delayed = { status: 'delayed', reason: 'Land', since: '2026-01-01' };
    const before = await after(agreement, 'set-status', delayed);
    const reworded = await after(before, 'set-status', { status: 'delayed', reason: 'No land' });
    expect(reworded).toMatchObject({ statusSince: '2026-01-01', statusReason: 'No land' });
    const shifted = await after(reworded, 'set-status', { ...delayed, since: '2026-02-01' });
    expect((await after(shifted, 'set-status', { status: 'ongoing' })).statusSince).not.toBe('2026-02-01');
    const { data } = (await staff.get(`/api/agreements/${agreement.id}/moves`)).body;
    expect(data.map(({ what, from, to }: Body) => [what, from, to]).slice(0, 3)).toEqual([
      ['status', 'delayed', 'ongoing'],
      ['statusSince', '2026-01-01', '2026-02-01'],
      ['status', 'ongoing', 'delayed'],
    ]);
    expect((await (await desk.as('viewer')).get(`/api/agreements/${agreement.id}`)).body).not.toHaveProperty(
      'statusReason',
    );
  });

  test('that are not reached by their day are found, until they are or the project is given up', async () => {
    const due = { startedDueOn: '2025-12-01', producingDueOn: '2100-01-01' };
    const late = await make.agreement(edition, { signedOn: '2025-09-16', ...due });
    const givenUp = await make.agreement(edition, { signedOn: '2025-09-16', ...due });
    await after(givenUp, 'set-status', { status: 'terminated', reason: 'The investor left' });
    const overdue = async () =>
      (await staff.get(`/api/agreements?overdueStages=started&editionId=${edition.id}`)).body.data;
    expect(await overdue()).toMatchObject([{ id: late.id, overdueStages: ['started'] }]);
    await after(late, 'advance', { stage: 'started' });
    expect(await overdue()).toEqual([]);
  });
});

describe('totals', () => {
  let there: Body;
  let [taiwan, mainland]: Body[] = [];
  const of = (query: Fields = {}) => totals({ editionId: there.id, ...query });

  beforeAll(async () => {
    const organizer = new Make(await desk.as('organizer'));
    there = await organizer.edition();
    [taiwan, mainland] = [await organizer.organisation(), await organizer.organisation()];
    const parties = [
      { organisationId: taiwan.id, side: 'taiwan' },
      { organisationId: mainland.id, side: 'mainland' },
    ];
    const signed = (fields: Fields) => make.agreement(there, { signedOn: '2025-09-16', ...fields });
    const one = await signed({
      ...{ sectorCode: 'healthcare.devices', parties },
      amount: line('contracted', '300.00'),
    });
    const two = await signed({
      ...{ sectorCode: 'healthcare', parties: parties.slice(0, 1) },
      amount: line('contracted', '100.00'),
    });
    const three = await signed({ sectorCode: 'energy', amount: line('intended', '600.00') });
    await staff.post(
      `/api/agreements/${one.id}/amounts`,
      line('utilised', '250.00', { effectiveOn: '2026-03-01' }),
    );
    const funded = await after(one, 'advance', { stage: 'funded', reachedOn: '2026-03-01' });
    await after(funded, 'advance', { stage: 'started', reachedOn: '2026-05-01' });
    await after(two, 'set-status', { status: 'suspended', reason: 'Land', since: '2026-04-01' });
    await after(three, 'advance', { stage: 'producing', reachedOn: '2026-06-01' });
  });

  test('give the four ratios by count and by value, on any day', async () => {
    const shares = async (query: Fields) =>
      Object.values((await of(query)).ratios).map(({ count, byCount, byValue }) => [count, byCount, byValue]);
    expect(await shares({})).toEqual([
      [2, '0.6667', '0.9000'],
      [2, '0.6667', '0.9000'],
      [2, '0.6667', '0.9000'],
      [1, '0.3333', '0.2500'],
    ]);
    expect(await shares({ effectiveBy: '2026-03-31' })).toEqual([
      [3, '1.0000', '1.0000'],
      [1, '0.3333', '0.3000'],
      [0, '0.0000', '0.0000'],
      [1, '0.3333', '0.2500'],
    ]);
    expect(await shares({ editionId: edition.id, kind: 'framework' })).toEqual(
      [0, 0, 0, 0].map((count) => [count, null, null]),
    );
  });

  test.each([
    ['sector', {}, ['energy 600.00', 'healthcare 400.00']],
    ['sector', { sectorCode: 'healthcare' }, ['healthcare.devices 300.00', 'healthcare 100.00']],
    ['side', {}, ['null 600.00', 'taiwan 400.00', 'mainland 300.00']],
    ['side', { side: 'mainland' }, ['mainland 300.00', 'taiwan 300.00']],
    ['stage', {}, ['producing 600.00', 'funded 300.00', 'signed 100.00']],
    ['stage', { effectiveBy: '2025-12-31' }, ['signed 1000.00']],
    ['stage', { stage: 'signed', sectorCode: 'healthcare' }, ['signed 100.00']],
  ])('are told apart by %s of %j', async (by, query, expected) => {
    const { groups } = await of({ by, ...query });
    expect(groups.map(({ key, total }) => `${key} ${total.amount}`)).toEqual(expected);
  });

  test('make a picture of each edition that is asked for, with what arrived in each year', async () => {
    const organizer = new Make(await desk.as('organizer'));
    const bare = await organizer.edition();
    await organizer.session(there);
    const pictures = async (ids: string) =>
      (await staff.get(`/api/agreements/pictures?editionId=${ids}`)).body.data as Fields[];
    const [picture] = await pictures(there.id);
    const { groups, ...figures } = (await of({ by: 'sector' })) as unknown as Fields;
    expect(picture).toEqual({
      ...figures,
      ...{ editionId: there.id, sectors: groups, stages: (await of({ by: 'stage' })).groups },
      arrived: [{ year: 2026, total: { amount: '250.00', currency: 'CNY' } }],
      ...{ intended: 1, delegations: 0, siteVisits: 0, sessions: 0, illustrative: [] },
    });
    const both = await pictures(`${there.id},${bare.id}`);
    expect(both.map(({ editionId }) => editionId)).toEqual([bare.id, there.id]);
    expect(both[0]).toMatchObject({ signed: { count: 0 }, sectors: [], arrived: [], illustrative: [] });
    expect((await staff.get('/api/agreements/pictures?editionId=17')).body.errors).toMatchObject([
      { field: 'editionId', code: 'query.invalidValue' },
    ]);
  });

  test('are told apart by organisation and by edition, each under its name', async () => {
    const { groups } = await of({ by: 'organisation' });
    expect(groups.slice(1).map(({ key, name }) => [key, name])).toEqual([
      [taiwan!.id, taiwan!.name],
      [mainland!.id, mainland!.name],
    ]);
    const byEdition = await totals({ by: 'edition', organisationId: taiwan!.id });
    expect(byEdition.groups).toMatchObject([
      { key: there.id, name: there.name, count: 2, utilised: { amount: '250.00', currency: 'CNY' } },
    ]);
  });

  test('are of lines in any currency, at the rate of each, and without those that were replaced', async () => {
    const { id } = await make.agreement(there, { signedOn: '2025-09-16', sectorCode: 'finance' });
    const path = `/api/agreements/${id}/amounts`;
    const rate = { cnyRate: '7.1055', cnyRateSource: 'Central parity', effectiveOn: '2025-09-16' };
    for (const currency of ['CNY', 'USD', 'TWD', 'EUR', 'HKD', 'JPY', 'SGD', 'XAF']) {
      const more = currency === 'CNY' ? {} : { currency, ...rate };
      expect((await staff.post(path, line('contracted', '5.00', more))).status).toBe(201);
    }
    const { body: first } = await staff.post(path, line('contracted', '7.00'));
    await staff.post(path, line('contracted', '9.00', { replacesId: first.id }));
    expect((await of({ sectorCode: 'finance' })).signed.total.amount).toBe('262.71');
    const kept = (await staff.get(`${path}?amount=7`)).body.data;
    expect(kept).toMatchObject([{ id: first.id, amount: '7.00' }]);
  });
});
