import { Converter } from 'opencc-js';
import type { LocalizedText } from '@yutai/domain';
import { given, merged, nameKeys, scriptOf, type GivenText } from './text.rules.js';

const scripts = { toHans: Converter({ from: 'tw', to: 'cn' }), toHant: Converter({ from: 'cn', to: 'tw' }) };

test.each([
  ['traditional', ['陳怡君', '范成大', '於公司'], 'zhHant'],
  ['simplified', ['陈怡君', '范成大'], 'zhHans'],
  ['of both scripts: as said', ['林文山'], 'zhHant'],
  ['letters: as said', ['Chen'], 'zhHant'],
])('a list is %s', (_, texts, expected) => {
  expect(scriptOf(texts, scripts, 'zhHant')).toBe(expected);
});

test.each([
  ['陳怡君', 'zhHant', { zhHant: '陳怡君' }],
  ['Chen Yi-chun', 'zhHant', { en: 'Chen Yi-chun' }],
  ['华为 Cloud', 'zhHans', { zhHans: '华为 Cloud' }],
  ['陳怡君', 'zhHans', { zhHant: '陳怡君' }],
  ['陈怡君', 'zhHant', { zhHans: '陈怡君' }],
  ['林文山', 'zhHant', { zhHant: '林文山' }],
  ['范文山', 'zhHant', { zhHant: '范文山' }],
] as const)('%s is given in what it is written in', (text, script, expected) => {
  expect(given(text, script, scripts)).toEqual(expected);
});

test.each<[string, LocalizedText, LocalizedText, boolean]>([
  ['either script', { zhHans: '陈怡君' }, { zhHant: '陳怡君' }, true],
  ['spaces', { zhHans: '陈 怡' }, { zhHans: '陈怡' }, true],
  ['the dot in a name', { zhHans: '阿·明' }, { zhHans: '阿明' }, true],
  ['the order of letters', { en: 'CHEN, Wei-Ming' }, { en: 'Weiming Chen' }, true],
  ['marks', { en: 'José' }, { en: 'Jose' }, true],
  ['another name', { zhHans: '陈怡君' }, { zhHans: '陈怡' }, false],
  ['letters only on one side', { zhHans: '陈怡君' }, { en: 'Chen Yi-chun' }, false],
])('%s: one name or not', (_, one, other, same) => {
  const keys = nameKeys(one, scripts);
  expect(nameKeys(other, scripts).some((key) => keys.includes(key))).toBe(same);
});

const DERIVED: LocalizedText = { zhHant: '葉小明', zhHans: '叶小明', derived: ['zhHans'] };
test.each<[string, LocalizedText | null, GivenText, LocalizedText]>([
  ['a new text', null, { zhHant: '葉' }, { zhHant: '葉', zhHans: '叶', derived: ['zhHans'] }],
  ['letters', null, { en: 'Yeh' }, { en: 'Yeh' }],
  ['the same', DERIVED, { zhHant: '葉小明' }, DERIVED],
  ['the derived script alone', DERIVED, { zhHans: '叶小明' }, DERIVED],
  [
    'both scripts confirm',
    DERIVED,
    { zhHans: '叶小明', zhHant: '葉小明' },
    { zhHans: '叶小明', zhHant: '葉小明' },
  ],
  [
    'the source changes',
    DERIVED,
    { zhHant: '葉大明' },
    { zhHant: '葉大明', zhHans: '叶大明', derived: ['zhHans'] },
  ],
  ['the derived was wrong', DERIVED, { zhHans: '葉小明' }, { zhHant: '葉小明', zhHans: '葉小明' }],
  ['one more language', DERIVED, { en: 'Yeh' }, { ...DERIVED, en: 'Yeh' }],
])('%s', (_, stored, text, expected) => {
  const next = merged(stored, text, scripts);
  expect(next).toEqual(expected);
  expect(merged(next, text, scripts)).toBe(next);
});
