import { printedName, printedNames, sizeOf, unconfirmed } from './badge-names';

test('a script that was converted is not printed until it is confirmed', () => {
  const derived = { zhHant: '張曉雲', zhHans: '张晓云', derived: ['zhHans' as const] };
  expect(printedNames(derived)).toEqual([{ words: '張曉雲', language: 'zh-Hant' }]);
  expect(unconfirmed(derived)).toEqual({ words: '张晓云', language: 'zh-Hans' });
  const confirmed = { ...derived, derived: [] };
  expect(printedNames(confirmed).map(({ words }) => words)).toEqual(['張曉雲', '张晓云']);
  expect(unconfirmed(confirmed)).toBeNull();
});

test('characters that are the same in both scripts are printed once and wait for nobody', () => {
  const same = { zhHant: '王明', zhHans: '王明', en: 'Wang Ming', derived: ['zhHans' as const] };
  expect(printedNames(same).map(({ words }) => words)).toEqual(['王明', 'Wang Ming']);
  expect(unconfirmed(same)).toBeNull();
});

test('a name beside is in the script of the badge where that is confirmed, else as it was given', () => {
  const given = { zhHans: '重庆', zhHant: '重慶', derived: ['zhHant' as const] };
  expect(printedName(given, 'zh-Hant')?.words).toBe('重庆');
  expect(printedName({ ...given, derived: [] }, 'zh-Hant')?.words).toBe('重慶');
  expect(printedName({}, 'en')).toBeNull();
});

test('letters are as large as their line has room for', () => {
  const room = { width: 54, most: 8, least: 4 };
  expect(sizeOf('王明', room)).toBe(8);
  expect(sizeOf('一二三四五六七八九', room)).toBe(6);
  expect(sizeOf('A name that is far too long for any badge, in two lines', room)).toBe(4);
});
