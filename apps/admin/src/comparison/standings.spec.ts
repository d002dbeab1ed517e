import type { Edition, Indicator, Picture } from '../api/records';
import { chosenOf, entriesOf, standingsOf, usualKeys } from './standings';
import { rowsDrawn, sectorsOf, standingsDrawn, standingsForeign } from './views';

const [seventeenth, sixteenth] = [17, 16].map((ordinal) => ({ id: `e${ordinal}`, ordinal }) as Edition);
const editions = [seventeenth!, sixteenth!];

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const picture = (editionId: string, count: number): Picture => {
  const ratio = { count: 1, byCount: '0.5000', byValue: '0.2500', total: cny('25.00') };
  const none = { count: 0, withAmount: 0, total: cny('0.00') };
  return {
    editionId,
    signed: { count, withAmount: count, total: cny(count > 0 ? '100.00' : '0.00') },
    utilised: { ...none, total: cny(count > 0 ? '10.00' : '0.00') },
    ratios: { fulfilment: ratio, landing: ratio, start: ratio, funds: ratio },
    sectors: [],
    stages: [],
    arrived: [],
    ...{ intended: 0, missingRate: 0, delegations: count > 0 ? 3 : 0, siteVisits: null, sessions: 0 },
    illustrative: ['signed'],
  };
};

const indicator = (measure: string, value: string, unit: string, of: Partial<Indicator>) =>
  ({
    ...{ editionId: null, firstOrdinal: null, lastOrdinal: null, measure, unit, ...of },
    current: { value, illustrative: [], recordedAt: '2025-01-01' },
  }) as unknown as Indicator;
const ten = { firstOrdinal: 1, lastOrdinal: 10 };
const indicators = [
  indicator('signed_value', '90', 'CNY', { editionId: 'e17' }),
  indicator('signed_count', '9', 'projects', { editionId: 'e16' }),
  indicator('signed_count', '161', 'projects', ten),
  indicator('landed_count', '97', 'projects', ten),
  indicator('signed_value', '19740000000', 'USD', ten),
  indicator('landed_value', '6780000000', 'USD', ten),
];
const entries = entriesOf(editions, indicators);
const standings = standingsOf(entries, [picture('e17', 2), picture('e16', 0)], indicators);

test('an edition is compared with the one before and with several that were reported of together', () => {
  expect(entries.map(({ key }) => key)).toEqual(['17', '16', '1-10']);
  expect(usualKeys(entries, 17)).toEqual(['17', '16', '1-10']);
  expect(chosenOf(entries, '1-10,17,99').map(({ key }) => key)).toEqual(['17', '1-10']);
});

test('what is counted and what was reported stand apart, and nothing counted leaves no column', () => {
  expect(standings.map(({ entry, origin }) => `${entry.key} ${origin}`)).toEqual([
    ...['17 counted', '17 reported', '16 reported', '1-10 reported'],
  ]);
  const [counted, reported] = standings;
  expect(counted?.figures.signed_value).toEqual({ value: '100.00', unit: 'CNY', illustrative: true });
  expect(reported?.figures.signed_value?.value).toBe('90');
  expect(counted?.figures.site_visits).toBeUndefined();
});

test('an edition of which nothing is known at all has its column all the same', () => {
  const [alone] = standingsOf(entries.slice(0, 1), [picture('e17', 0)], []);
  expect(alone?.origin).toBe('counted');
});

test('the landing ratios of what was reported are computed of it', () => {
  const { figures } = standings.at(-1)!;
  expect([figures.landing_by_count?.value, figures.landing_by_value?.value]).toEqual(['0.6025', '0.3435']);
});

test('amounts in another currency are left out of the drawing and named', () => {
  const keys = (some: typeof standings) => some.map(({ entry, origin }) => `${entry.key} ${origin}`);
  expect(keys(standingsDrawn('value', standings))).toEqual(['17 counted', '17 reported']);
  expect(keys(standingsForeign('value', standings))).toEqual(['1-10 reported']);
  expect(keys(standingsDrawn('landing', standings))).toEqual(['17 counted', '1-10 reported']);
  expect(rowsDrawn('attendance', standings)).toEqual(['delegations', 'sessions']);
});

test('sectors come with the most signed first, and those without one last', () => {
  const sector = (key: string | null, amount: string) =>
    ({ key, total: cny(amount) }) as Picture['sectors'][number];
  const withSectors = (sectors: Picture['sectors']) => ({
    ...standings[0]!,
    picture: { ...picture('e17', 2), sectors },
  });
  const one = withSectors([sector('finance', '5.00'), sector(null, '90.00')]);
  const other = withSectors([sector('energy', '6.00'), sector('finance', '2.00')]);
  expect(sectorsOf([one, other])).toEqual(['finance', 'energy', null]);
});
