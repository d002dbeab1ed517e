import type { LocalizedText } from './languages.js';
import { totalScopeParts, totalsKeyName, type TotalScope } from './ledger-totals.js';

const id = '01a1fffc-a392-7121-866b-0a2b8a02653c';
const names = new Map<string, LocalizedText>([[id, { zhHans: '第十七届', en: '17th' }]]);
const said = (scope: TotalScope, language: 'zh-Hans' | 'en' = 'en') =>
  totalScopeParts(scope, names, language).map(({ label, value }) => `${label}: ${value}`);

test.each<[TotalScope, string[]]>([
  [{}, ['Edition: All editions']],
  [{ editionId: id }, ['Edition: 17th']],
  [
    { editionId: id, districtCode: 'null', by: 'sector', key: 'healthcare' },
    ['District: Not given', 'Edition: 17th', 'Sector: Healthcare'],
  ],
  [{ by: 'edition', key: id, asOf: '2025-06-30' }, ['Edition: 17th', 'As it stood on: 2025-06-30']],
  [
    { editionId: id, by: 'side', key: null, effectiveBy: '2025-06-30' },
    ['Edition: 17th', 'Side: Not given', 'As known today, for: 2025-06-30'],
  ],
])('a total of %j is said to be of %j', (scope, expected) => {
  expect(said(scope)).toEqual(expected);
});

test('a key is said in words, and one that is not known as it is', () => {
  expect(said({ editionId: id, stage: 'signed', kind: 'contract' }, 'zh-Hans')).toEqual([
    '类型: 合同',
    '阶段: 签约',
    '届次: 第十七届',
  ]);
  expect(totalsKeyName('sector', 'gone', 'en')).toBe('gone');
  expect(totalsKeyName('side', 'taiwan', 'en')).toBe('Taiwan');
  expect(totalsKeyName('organisation', id, 'en', { en: 'An alliance' })).toBe('An alliance');
});
