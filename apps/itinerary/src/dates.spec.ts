import { dayInWords, momentInWords, offsetInWords } from './dates';

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
