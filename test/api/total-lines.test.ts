import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { download } from '../support/downloads.js';
import { rowsOf } from '../support/list-sheet.js';
import { Make } from '../support/make.js';
import { comesTo } from '../support/ledger-oracle.js';
import { dayOf, DAYS, ledgers, writeLedger } from '../support/random-ledger.js';
import { PNG } from '../support/samples.js';

type Query = Record<string, string>;
interface Money {
  amount: string;
  currency: string;
}
interface Sums {
  signed: Money;
  utilised: Money;
  ratios: Record<'fulfilment' | 'landing' | 'start', { count: number; total: Money }>;
}
interface Total {
  total: Money;
}
interface Totals {
  signed: Total;
  utilised: Total;
  ratios: Sums['ratios'];
  groups: (Sums & Total & { key: string | null; count: number })[];
  missingRate: number;
}
interface Lines {
  sum: Money;
  missingRate: number;
  total: number;
  notShown: number;
  data: Body[];
}

let desk: Desk;
let staff: Client;
let organisations: Record<string, string>;

beforeAll(async () => {
  desk = await Desk.open();
  staff = await desk.as('staff');
  const make = new Make(staff);
  organisations = { taiwan: (await make.organisation()).id, mainland: (await make.organisation()).id };
});
afterAll(() => desk?.close());

const read = async <T>(path: string, query: Query, who = staff): Promise<T> => {
  const answer = await who.get(`/api/agreements/${path}?${new URLSearchParams(query)}`);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 200, code: undefined });
  return answer.body as T;
};
const linesOf = (query: Query, who?: Client) =>
  read<Lines>('totals/lines', { perPage: '200', ...query }, who);
const totalsOf = (query: Query) => read<Totals>('totals', query);
const edition = async () => new Make(await desk.as('organizer')).edition();

const totals = ['signed', 'utilised', 'fulfilment', 'landing', 'start'] as const;
const amountOf = ({ signed, utilised, ratios }: Sums, of: (typeof totals)[number]): Money =>
  of === 'signed' ? signed : of === 'utilised' ? utilised : ratios[of].total;
const cents = (amount: string) => BigInt(amount.replace('.', ''));

const filters = fc.record(
  {
    sectorCode: fc.constantFrom('healthcare', 'healthcare.devices', 'null'),
    districtCode: fc.constantFrom('500103', 'null'),
    kind: fc.constantFrom('contract', 'framework'),
    side: fc.constantFrom('taiwan', 'mainland'),
    stage: fc.constantFrom('signed', 'started', 'funded'),
  },
  { requiredKeys: [] },
);
const moments = fc.oneof(
  fc.constant({}),
  fc.nat(32).map((n) => ({ asOf: dayOf(n) })),
  fc.nat(32).map((n) => ({ effectiveBy: dayOf(n) })),
);
const groupings = fc.constantFrom('sector', 'district', 'kind', 'stage', 'side', 'organisation', 'edition');

/** The lines of one total are those that it is the sum of. */
async function expectLines(sums: Sums, of: (typeof totals)[number], query: Query): Promise<number> {
  const { sum, data, total, missingRate } = await linesOf({ ...query, of });
  expect({ of, query, sum }).toEqual({ of, query, sum: amountOf(sums, of) });
  const rated = data.flatMap(({ cny }) => (cny === null ? [] : [cents(String(cny))]));
  expect(rated.reduce((one, other) => one + other, 0n)).toBe(cents(sum.amount));
  expect([total, missingRate]).toEqual([data.length, data.length - rated.length]);
  return missingRate;
}

test('every total is the sum of its lines, of any ledger, filter, group and day', async () => {
  await fc.assert(
    fc.asyncProperty(ledgers, filters, moments, groupings, async (ledger, filter, moment, by) => {
      const { id: editionId } = await edition();
      await writeLedger(desk.db, editionId, organisations, ledger);
      const query: Query = { editionId, ...(filter as Query), ...(moment as Query) };
      const all = await totalsOf({ ...query, by });
      const sums = { signed: all.signed.total, utilised: all.utilised.total, ratios: all.ratios };
      const [missingSigned, missingUtilised] = [
        await expectLines(sums, 'signed', query),
        await expectLines(sums, 'utilised', query),
      ];
      expect(missingSigned + missingUtilised).toBe(all.missingRate);
      expect((await linesOf({ ...query, of: 'unrated' })).total).toBe(all.missingRate);
      for (const group of all.groups) {
        const ofGroup = { signed: group.total, utilised: group.utilised, ratios: group.ratios };
        for (const of of totals) await expectLines(ofGroup, of, { ...query, by, key: String(group.key) });
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('sums are exact in both senses of a day, and as it stood never changes with lines that are written down later', async () => {
  const days = [0, 7, 15, 22, DAYS - 1];
  await fc.assert(
    fc.asyncProperty(ledgers, fc.nat(DAYS), async (ledger, by) => {
      const { id: editionId } = await edition();
      const writeLater = await writeLedger(desk.db, editionId, organisations, ledger, by);
      const sums = async (moment: Query) => {
        const { signed, utilised } = await totalsOf({ editionId, ...moment });
        return { signed: cents(signed.total.amount), utilised: cents(utilised.total.amount) };
      };
      const stood = days.filter((day) => day <= by);
      const asTheyStand = async () => {
        for (const day of stood)
          expect(await sums({ asOf: dayOf(day) })).toEqual(comesTo(ledger, { asOf: day }));
      };
      await asTheyStand();
      await writeLater();
      await asTheyStand();
      for (const day of days)
        expect(await sums({ effectiveBy: dayOf(day) })).toEqual(comesTo(ledger, { effectiveBy: day }));
      expect(await sums({})).toEqual(comesTo(ledger, {}));
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('as it stood on a day says also stages, signings and sectors as they were written down by then', async () => {
  const { id: editionId } = await edition();
  const stood = { sector_code: 'energy', status: 'ongoing', signed_on: 1, started_on: null, funded_on: null };
  const now = { ...stood, sector_code: 'healthcare', status: 'terminated', funded_on: 2 };
  const common = { kind: 'contract' as const, district_code: null, created: 3, sides: [], voided: null };
  await writeLedger(desk.db, editionId, organisations, {
    agreements: [
      { ...common, now, before: { until: 9, stood } },
      { ...common, now, created: 12, before: null },
    ],
    lines: [],
  });
  const groups = async (by: string, moment: Query) =>
    (await totalsOf({ editionId, by, ...moment })).groups.map(({ key, count }) => [key, count]);
  expect(await groups('stage', { asOf: dayOf(8) })).toEqual([['signed', 1]]);
  expect(await groups('sector', { asOf: dayOf(8) })).toEqual([['energy', 1]]);
  expect(await groups('stage', { asOf: dayOf(9) })).toEqual([['funded', 1]]);
  expect(await groups('stage', { asOf: dayOf(12) })).toEqual([['funded', 2]]);
  expect(await groups('stage', { asOf: dayOf(2) })).toEqual([]);
  expect(await groups('sector', { effectiveBy: dayOf(8) })).toEqual([['healthcare', 2]]);
  const { ratios } = await totalsOf({ editionId, asOf: dayOf(8) });
  expect(ratios.fulfilment.count).toBe(1);
});

test('a line says what it is of, what it corrects, its rate and its evidence, the last to those of the desk', async () => {
  const { id: editionId } = await edition();
  const make = new Make(staff);
  const agreement = await make.agreement({ id: editionId }, { signedOn: '2025-09-16' });
  const rate = { currency: 'USD', cnyRate: '7.1055', cnyRateSource: 'Central parity' };
  const line = (amount: string, more: object = {}) =>
    staff.post(`/api/agreements/${agreement.id}/amounts`, {
      ...{ kind: 'contracted', amount, ...rate, effectiveOn: '2025-09-16', note: 'For the desk', ...more },
    });
  const { body: first } = await line('10.00');
  const { body: second } = await line('12.00', { replacesId: first.id });
  await staff.uploadFile(`/api/amounts/${second.id}/files`, PNG, 'scan.png');
  const { sum, data } = await linesOf({ editionId });
  expect([sum, data]).toEqual([
    { amount: '85.27', currency: 'CNY' },
    [
      expect.objectContaining({
        ...{ id: second.id, agreementId: agreement.id, agreementTitle: agreement.title, editionId },
        ...{ amount: '12.00', cny: '85.27', ...rate, note: 'For the desk', replacedBy: null },
        replaces: { amount: '10.00', currency: 'USD', recordedAt: first.recordedAt },
        evidence: [{ id: expect.any(String), name: 'scan.png' }],
      }),
    ],
  ]);
  const viewer = await desk.as('viewer');
  const [seen] = (await linesOf({ editionId }, viewer)).data;
  expect(seen).toMatchObject({ id: second.id, amount: '12.00' });
  expect([seen?.note, seen?.evidence]).toEqual([undefined, undefined]);
});

test('a past day shows no lines of what may not be read today: its sum stays, with how many lines are not shown', async () => {
  const { id: editionId } = await edition();
  const signed = {
    signed_on: 1,
    status: 'ongoing',
    sector_code: 'energy',
    started_on: null,
    funded_on: null,
  };
  const common = { kind: 'contract' as const, district_code: null, created: 1, sides: [], voided: null };
  const line = { effective: 2, corrects: false };
  const contracted = { ...line, kind: 'contracted' as const, cents: 500n, rate: '1' as const };
  await writeLedger(desk.db, editionId, organisations, {
    agreements: [
      { ...common, now: signed, before: null },
      { ...common, now: { ...signed, signed_on: null }, before: { until: 9, stood: signed } },
    ],
    lines: [
      { ...contracted, agreement: 0, recorded: 2 },
      { ...contracted, agreement: 1, recorded: 3 },
      { ...contracted, agreement: 1, recorded: 20, cents: 7_654_321n, corrects: true },
    ],
  });
  const shown = async (role: 'viewer' | 'liaison' | 'staff') => {
    const lines = await linesOf({ editionId, asOf: dayOf(8) }, await desk.as(role));
    return [lines.sum.amount, lines.total, lines.notShown, lines.data.map(({ replacedBy }) => replacedBy)];
  };
  expect(await shown('viewer')).toEqual(['10.00', 1, 1, [null]]);
  expect(await shown('liaison')).toEqual(['10.00', 1, 1, [null]]);
  const corrected = expect.objectContaining({ amount: '76543.21' });
  expect(await shown('staff')).toEqual(['10.00', 2, 0, expect.arrayContaining([null, corrected])]);
});

test.each([
  ['by=kind', 'key'],
  ['key=contract', 'key'],
  ['of=everything', 'of'],
  ['perPage=201', 'perPage'],
])('of %s there are none to be had', async (query, field) => {
  const { status, body } = await staff.get(`/api/agreements/totals/lines?${query}`);
  expect([status, body.errors[0]?.field]).toEqual([400, field]);
});

test('the lines are saved as a workbook that says what they are of, what is made up, and their sum', async () => {
  const { body } = await staff.get('/api/editions?ordinal=17');
  const query = new URLSearchParams({ editionId: body.data[0]!.id, by: 'sector', key: 'healthcare' });
  const { status, name, bytes } = await download(
    staff,
    `/api/agreements/totals/lines/workbook?${query}&language=en`,
  );
  expect([status, name]).toEqual([200, 'Signed amount ledger lines.xlsx']);
  const rows = await rowsOf(bytes);
  expect(rows[0]?.[0]).toBe('Signed amount: ledger lines');
  expect(rows[1]?.[0]).toBe('Edition: 17th Chongqing-Taiwan Week; Sector: Healthcare');
  expect(rows[2]?.[0]).toBe('3 amounts, CNY 1.45 billion※ in all.');
  const [header, ...lines] = rows.slice(3, 8);
  const inCny = header!.indexOf('In CNY');
  expect(lines.map((row) => row[inCny])).toEqual([350000000, 480000000, 620000000, 1450000000]);
  expect(strFromU8(unzipSync(bytes)['xl/styles.xml']!)).toContain('#,##0&quot;※&quot;');
});
