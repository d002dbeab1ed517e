import { formatDays } from './format-time';

describe('a span of days', () => {
  it.each([
    ['2025-09-15', '2025-09-17', '2025年9月15日–17日'],
    ['2025-09-01', '2025-10-30', '2025年9月1日–10月30日'],
    ['2025-12-30', '2026-01-02', '2025年12月30日–2026年1月2日'],
    ['2025-09-15', '2025-09-15', '2025年9月15日'],
    ['2025-09-11', '2025-10-11', '2025年9月11日–10月11日'],
  ])('from %s to %s says what both share once', (first, last, said) => {
    expect(formatDays(first, last, 'zh-Hans')).toBe(said);
    expect(formatDays(first, last, 'zh-Hant')).toBe(said);
  });
});
