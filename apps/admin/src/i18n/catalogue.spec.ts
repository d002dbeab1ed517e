import { catalogue } from './catalogue';
import type { TripleTree } from './triple';

const leaves = (tree: TripleTree, path = ''): [string, readonly string[]][] =>
  Object.entries(tree).flatMap(([key, node]) =>
    Array.isArray(node) ? [[path + key, node as string[]]] : leaves(node as TripleTree, `${path}${key}.`),
  );
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();
// These two say in English what Chinese says without: a plural, and a name that is not capitalised.
const ENGLISH_ONLY = ['%{smart_count}', '%{field_lower_first}', '%{field}'];

test.each(leaves(catalogue))(
  '%s is written in three languages with the same gaps',
  (_, [zhHans, zhHant, en]) => {
    const gaps = [zhHans, zhHant, en].map((text) =>
      placeholders(text ?? '').filter((gap) => !ENGLISH_ONLY.includes(gap)),
    );
    expect(gaps[1]).toEqual(gaps[0]);
    expect(gaps[2]).toEqual(gaps[0]);
    expect([zhHans, zhHant, en].every(Boolean)).toBe(true);
  },
);

test('no simplified form stands in a traditional text', () => {
  const simplified =
    /[这们员时间选删编辑录组说请务须该项届则显张过让将应写开关闭页码语为个两网设备议册证释触发预览访问链]/;
  const inTraditional = leaves(catalogue)
    .filter(([path]) => !path.startsWith('words.language.') && path !== 'inputs.localized.zh-Hans')
    .filter(([, texts]) => simplified.test(texts[1]?.replaceAll(/%\{\w+\}/g, '') ?? ''));
  expect(inTraditional.map(([path, texts]) => `${path}: ${texts[1]}`)).toEqual([]);
});
