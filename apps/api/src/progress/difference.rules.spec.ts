import fc from 'fast-check';
import { compareDecimals, moneyOf, sumOf, type Decimal, type Money } from '@yutai/domain';
import { stepsTo, type CurrentLine } from './cumulative.rules.js';
import { difference, type Stored } from './difference.rules.js';
import type { Entry } from './row.rules.js';

const line = (id: string, { amount, currency }: Money, cny: string | null = amount): CurrentLine => ({
  ...{ id, amount, currency, cny: cny as Decimal | null },
  ...{ cnyRate: cny && '1', cnyRateSource: null, effectiveOn: '2026-01-01' },
});
const cny = (amount: string) => moneyOf(amount, 'CNY');
const TWO = [line('a', cny('500')), line('b', cny('300'))];
const told = (total: Money, lines: CurrentLine[]) =>
  stepsTo(total, lines)?.steps.map(({ amount, replaces }) => `${replaces?.id ?? '+'} ${amount}`);

describe('a total so far', () => {
  test.each([
    ['800', []],
    ['950.50', ['+ 150.50']],
    ['600', ['b 100.00']],
    ['500', ['b 0.00']],
    ['200', ['a 200.00', 'b 0.00']],
    ['0', ['a 0.00', 'b 0.00']],
  ])('of %s after 500 and 300 is written as %j', (total, steps) => {
    expect(told(cny(total), TWO)).toEqual(steps);
  });

  test('is what the lines come to afterwards, and then changes nothing more', () => {
    const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((cents) => {
      const text = cents.toString().padStart(3, '0');
      return `${text.slice(0, -2)}.${text.slice(-2)}`;
    });
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 5 }), (total, ledger) => {
        const lines = ledger.map((amount, at) => line(String(at), cny(amount)));
        const { steps } = stepsTo(cny(total), lines)!;
        const corrected = new Map(steps.map((step) => [step.replaces?.id, step.amount]));
        const added = steps.filter(({ replaces }) => !replaces).map(({ amount }) => line('+', cny(amount)));
        const after = [
          ...lines.map((one) => line(one.id, cny(corrected.get(one.id) ?? one.amount))),
          ...added,
        ];
        expect(compareDecimals(sumOf(after.map(({ amount }) => amount)), cny(total).amount)).toBe(0);
        expect(stepsTo(cny(total), after)!.steps).toEqual([]);
      }),
    );
  });

  test('in CNY is held against lines in other currencies by their rate, and only added to', () => {
    const dollars = [line('a', moneyOf('100', 'USD'), '700.00')];
    expect(told(cny('1000'), dollars)).toEqual(['+ 300.00']);
    expect(told(cny('600'), dollars)).toBeUndefined();
    expect(told(moneyOf('150', 'USD'), dollars)).toEqual(['+ 50.00']);
    expect(told(moneyOf('150', 'USD'), TWO)).toBeUndefined();
    expect(told(cny('1000'), [line('a', moneyOf('100', 'USD'), null)])).toBeUndefined();
  });
});

const STORED: Stored = {
  ...{ id: 'x', status: 'ongoing', statusReason: null, pitchedOn: null, negotiatingOn: '2025-06-01' },
  ...{ signedOn: '2025-09-16', startedOn: null, fundedOn: null, producingOn: null, districtCode: null },
  lines: { intended: [], contracted: [], utilised: [] },
};
const NONE: Omit<Entry, 'row'> = {
  title: '甲',
  parties: [],
  districtCode: null,
  days: {},
  remark: null,
  asOf: null,
};
const of = (entry: Partial<Entry>, stored: Partial<Stored> = {}) => {
  const found = difference({ ...NONE, row: 2, ...entry }, { ...STORED, ...stored }, '2026-06-30');
  return { ...found, faults: found.faults.map(({ field, code }) => `${field} ${code}`) };
};

describe('the stage that a row says', () => {
  test.each<[string, Partial<Entry>, Partial<Stored>, object]>([
    ['is reached on its day', { days: { started: '2026-03-01' } }, {}, { startedOn: '2026-03-01' }],
    [
      'without a day, on that which the sheet is as of',
      { stage: { stage: 'funded', on: null } },
      {},
      { fundedOn: '2026-06-30' },
    ],
    ['with a day, on it', { stage: { stage: 'funded', on: '2026-02-01' } }, {}, { fundedOn: '2026-02-01' }],
    [
      'is nothing new where it was passed',
      { stage: { stage: 'signed', on: null } },
      { startedOn: '2026-01-01' },
      {},
    ],
    [
      'nor where it was left out, unless a day is said',
      { stage: { stage: 'started', on: null } },
      { fundedOn: '2026-01-01' },
      {},
    ],
    [
      'but with its day',
      { stage: { stage: 'started', on: '2026-04-01' } },
      { fundedOn: '2026-01-01' },
      { startedOn: '2026-04-01' },
    ],
    ['mends a day that was another', { days: { signed: '2025-09-17' } }, {}, { signedOn: '2025-09-17' }],
    ['is nothing new on the same day', { days: { signed: '2025-09-16' } }, {}, {}],
  ])('%s', (_, entry, stored, values) => {
    expect(of(entry, stored)).toMatchObject({ values, faults: [] });
    expect(Object.keys(of(entry, stored).values)).toEqual(Object.keys(values));
  });

  test('is beyond the signing only once it was signed', () => {
    const days = { started: '2026-03-01' };
    expect(of({ days }, { signedOn: null }).faults).toEqual(['signedOn agreement.notSigned']);
    expect(of({ days: { ...days, signed: '2026-01-01' } }, { signedOn: null }).faults).toEqual([]);
  });

  test('does not move what was given up, unless the row says that it goes on', () => {
    const given = { status: 'terminated', statusReason: '撤资' } as const;
    const days = { started: '2026-03-01' };
    expect(of({ days }, given).faults).toEqual(['startedOn agreement.givenUp']);
    expect(of({ days, status: { status: 'ongoing', reason: null } }, given).faults).toEqual([]);
  });
});

describe('the status that a row says', () => {
  test('holds from the day that the sheet is as of, with its reason', () => {
    const { changes, values } = of({ status: { status: 'delayed', reason: '用地' } });
    expect(values).toEqual({ status: 'delayed', statusReason: '用地', statusSince: '2026-06-30' });
    expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['status', 'ongoing', 'delayed'],
      ['statusReason', null, '用地'],
    ]);
  });

  test('needs a reason, but not where it was given before', () => {
    const status = { status: 'delayed', reason: null } as const;
    expect(of({ status }).faults).toEqual(['statusReason field.required']);
    expect(of({ status }, { status: 'delayed', statusReason: '用地' })).toMatchObject({
      values: {},
      faults: [],
    });
  });
});

test('the district that a row says is taken where none or another is known', () => {
  const entry = { districtCode: '500102' };
  expect(of(entry)).toMatchObject({
    values: entry,
    changes: [{ field: 'district', before: null, after: '500102' }],
  });
  expect(of(entry, { districtCode: '500101' }).changes).toMatchObject([{ before: '500101' }]);
  expect(of(entry, entry).changes).toEqual([]);
  expect(of({}, entry).changes).toEqual([]);
});

describe('the amounts that a row says', () => {
  const lines = (more: Partial<Stored['lines']>) => ({ lines: { ...STORED.lines, ...more } });
  const drawn = (entry: Partial<Entry>, stored: Partial<Stored> = {}) =>
    of(entry, stored).lines.map(({ kind, amount, effectiveOn, replaces }) =>
      [kind, amount, effectiveOn, replaces?.id].filter(Boolean).join(' '),
    );

  test.each<[Partial<Entry>, Partial<Stored>, string[]]>([
    [{ utilised: cny('900') }, lines({ utilised: TWO }), ['utilised 100.00 2026-06-30']],
    [{ utilised: cny('700') }, lines({ utilised: TWO }), ['utilised 200.00 2026-01-01 b']],
    [{ contracted: cny('900') }, {}, ['contracted 900.00 2025-09-16']],
    [{ contracted: cny('500') }, lines({ intended: TWO.slice(0, 1) }), []],
    [{ contracted: cny('600') }, lines({ intended: TWO.slice(0, 1) }), ['contracted 600.00 2025-09-16']],
    [
      { contracted: cny('600') },
      { ...lines({ intended: TWO.slice(0, 1) }), signedOn: null },
      ['intended 100.00 2026-06-30'],
    ],
  ])('%j', (entry, stored, expected) => {
    expect(drawn(entry, stored)).toEqual(expected);
  });

  test.each<[Partial<Entry>, Partial<Stored>, string | undefined]>([
    [{ utilised: cny('900') }, lines({ utilised: TWO }), undefined],
    [{ utilised: cny('700') }, lines({ utilised: TWO }), '800.00'],
    [{ contracted: cny('400') }, lines({ intended: TWO.slice(0, 1) }), '500.00'],
    [{ contracted: cny('600') }, lines({ intended: TWO.slice(0, 1) }), undefined],
    [{ contracted: cny('600') }, lines({ intended: TWO, contracted: TWO.slice(0, 1) }), undefined],
  ])('lower what is known, or do not: %j', (entry, stored, known) => {
    expect(of(entry, stored).lines.map(({ lowers }) => lowers?.amount)).toEqual([known]);
  });

  test('in a currency that cannot be compared are a fault', () => {
    const { faults } = of({ utilised: moneyOf('1', 'USD') }, lines({ utilised: TWO }));
    expect(faults).toEqual(['utilised amount.otherCurrency']);
  });
});
