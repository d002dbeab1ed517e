import { languageOf } from './language';

test.each([
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['zh-MO'], 'zh-Hant'],
  [['zh-CN', 'zh-TW'], 'zh-Hans'],
  [['zh-Hans-TW'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['ja', 'en-US'], 'en'],
  [['ja'], 'zh-Hant'],
  [[], 'zh-Hant'],
])('a browser that asks for %j gets %s', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language);
});
