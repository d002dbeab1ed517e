import fc from 'fast-check';
import { addDays, clockOf, dayOf, daysBetween, daysOverdue, instantOf, isDay, offsetAt } from './time.js';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

describe('time', () => {
  it('reads the day and the clock of a time zone', () => {
    expect(dayOf('2025-09-15T16:00:00Z', 'Asia/Shanghai')).toBe('2025-09-16');
    expect(dayOf('2025-09-15T15:59:59Z', 'Asia/Shanghai')).toBe('2025-09-15');
    expect(clockOf('2025-09-16T09:30:00+08:00', 'Asia/Shanghai')).toBe('09:30');
    expect(clockOf('2025-09-16T01:30:00Z', 'America/New_York')).toBe('21:30');
    expect(offsetAt(Date.parse('1960-01-01T00:00:00Z'), 'Asia/Shanghai')).toBe(8 * 3_600_000);
  });

  it('counts the days that something is overdue from the day after it was due', () => {
    const over = ['2025-09-15', '2025-09-16', '2025-09-17', '2025-10-16'];
    expect(over.map((today) => daysOverdue('2025-09-16', today))).toEqual([0, 0, 1, 30]);
  });

  it('finds the instant of a clock on a day', () => {
    expect(iso(instantOf('2025-09-16', '09:00', 'Asia/Shanghai'))).toBe('2025-09-16T01:00:00.000Z');
    expect(iso(instantOf('2025-09-16', '24:00', 'Asia/Shanghai'))).toBe('2025-09-16T16:00:00.000Z');
  });

  it('reads a clock that is skipped as the hour after, and one that comes twice as the first', () => {
    expect(iso(instantOf('2025-03-30', '02:30', 'Europe/Berlin'))).toBe('2025-03-30T01:30:00.000Z');
    expect(iso(instantOf('2025-10-26', '02:30', 'Europe/Berlin'))).toBe('2025-10-26T00:30:00.000Z');
    expect(iso(instantOf('2025-10-26', '03:00', 'Europe/Berlin'))).toBe('2025-10-26T02:00:00.000Z');
  });

  it('goes there and back in any time zone', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'Asia/Taipei', 'Asia/Kolkata', 'America/St_Johns', 'UTC');
    const minutes = fc.integer({ min: 26_000_000, max: 31_000_000 });
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const [day, clock] = [dayOf(minute * 60_000, zone), clockOf(minute * 60_000, zone)];
        const back = instantOf(day, clock, zone);
        expect([dayOf(back, zone), clockOf(back, zone)]).toEqual([day, clock]);
      }),
    );
  });

  it('tells days that exist', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const value of ['2025-02-29', '2025-13-01', '2025-9-1', '', null, 20250916])
      expect(isDay(value)).toBe(false);
  });

  it('counts days across months', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysBetween('2025-09-29', '2025-10-01')).toEqual(['2025-09-29', '2025-09-30', '2025-10-01']);
    expect(daysBetween('2025-09-16', '2025-09-15')).toEqual([]);
  });
});
