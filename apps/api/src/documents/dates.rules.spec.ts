import { longDate, longSpan } from './dates.rules.js';

describe('dates', () => {
  it.each([
    ['2025', '2025年', '2025'],
    ['2025-06', '2025年6月', 'June 2025'],
    ['2025-09-16', '2025年9月16日', '16 September 2025'],
  ])('%s', (date, chinese, english) => {
    expect([longDate(date, 'zh-Hans'), longDate(date, 'zh-Hant'), longDate(date, 'en')]).toEqual([
      chinese,
      chinese,
      english,
    ]);
  });

  it.each([
    ['2025-09-15', '2025-09-17', '2025年9月15日至17日', '15 – 17 September 2025'],
    ['2025-09-15', '2025-09-15', '2025年9月15日', '15 September 2025'],
    ['2025-09-30', '2025-10-02', '2025年9月30日至10月2日', '30 September – 2 October 2025'],
    ['2025-12-31', '2026-01-02', '2025年12月31日至2026年1月2日', '31 December 2025 – 2 January 2026'],
    ['2025-01', '2025-07', '2025年1月至7月', 'January – July 2025'],
    ['2024', '2025', '2024年至2025年', '2024 – 2025'],
  ])('from %s to %s', (first, last, chinese, english) => {
    expect(longSpan(first, last, 'zh-Hans')).toBe(chinese);
    expect(longSpan(first, last, 'en').replace(/\s/g, ' ')).toBe(english);
  });
});
