import { dateFormat } from './date-format.js';

const DAY = { month: 'short', day: 'numeric' } as const;
const instant = new Date('2025-09-15T17:00:00Z');

describe('the format of a date', () => {
  it('is of a language, on the clock of a time zone', () => {
    expect(dateFormat('zh-Hant', 'Asia/Taipei', DAY).format(instant)).toBe('9月16日');
    expect(dateFormat('en', 'Asia/Taipei', DAY).format(instant)).toBe('16 Sept');
    expect(dateFormat('en', 'UTC', DAY).format(instant)).toBe('15 Sept');
  });

  it('is made once', () => {
    expect(dateFormat('en', 'UTC', { ...DAY })).toBe(dateFormat('en', 'UTC', DAY));
  });
});
