import { formatOrdinals } from './ordinal';

test.each([
  [17, 17, 'zh-Hans', '第17届'],
  [1, 10, 'zh-Hant', '第1–10屆'],
  [11, 11, 'en', '11th'],
  [1, 22, 'en', '1st–22nd'],
] as const)('%i to %i in %s is %s', (first, last, language, words) => {
  expect(formatOrdinals(first, last, language)).toBe(words);
});
