import { jest } from '@jest/globals';
import { dayInWords, momentInWords, offsetInWords } from './dates';

beforeEach(() => void jest.useFakeTimers({ now: new Date('2025-09-16T09:00:00+08:00') }));
afterEach(() => void jest.useRealTimers());

test('a day of another year is told with it', () => {
  jest.setSystemTime(new Date('2026-03-01T09:00:00+08:00'));
  expect(dayInWords('2025-09-16', 'zh-Hant').date).toBe('2025年9月16日');
  expect(momentInWords('2025-09-16T09:00:00+08:00', 'Asia/Shanghai', 'en')).toBe('16 September 2025 09:00');
  expect(dayInWords('2026-09-16', 'zh-Hant').date).toBe('9月16日');
});

test('a day reads as its readers write it', () => {
  expect(dayInWords('2025-09-16', 'zh-Hant')).toEqual({ date: '9月16日', weekday: '星期二' });
  expect(dayInWords('2025-09-16', 'zh-Hans')).toEqual({ date: '9月16日', weekday: '星期二' });
  expect(dayInWords('2025-09-16', 'en')).toEqual({ date: '16 September', weekday: 'Tuesday' });
});

test('a moment is told in the time zone of the edition, past midnight too', () => {
  expect(momentInWords('2025-09-15T17:05:00+00:00', 'Asia/Shanghai', 'zh-Hant')).toBe('9月16日 01:05');
  expect(momentInWords('2025-09-15T17:05:00+00:00', 'America/New_York', 'en')).toBe('15 September 13:05');
});

test('an offset is told in hours, with minutes where there are any', () => {
  const hour = 3_600_000;
  expect([8 * hour, 0, -3.5 * hour, 5.75 * hour].map(offsetInWords)).toEqual([
    'UTC+8',
    'UTC+0',
    'UTC−3:30',
    'UTC+5:45',
  ]);
});
