import { addDays, clockOf, dayOf, instantOf } from '@yutai/domain';
import fc from 'fast-check';
import { carriedDays, carriedRange, daysCarried } from './carry-over.js';

const seventeenth = {
  startsOn: '2025-09-15',
  endsOn: '2025-09-17',
  seasonStartsOn: '2025-09-01',
  seasonEndsOn: '2025-09-30',
};

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zone = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');
const minute = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 });
const iso = (minutes: number) => new Date(minutes * 60_000).toISOString();

describe('the days between two editions', () => {
  it('lead from the Monday of the one to the Monday of the other', () => {
    expect(daysCarried(seventeenth, '2026-09-14')).toBe(364);
    expect(daysCarried(seventeenth, '2026-09-16')).toBe(364);
    expect(daysCarried(seventeenth, '2026-09-20')).toBe(364);
    expect(daysCarried(seventeenth, '2026-09-21')).toBe(371);
    expect(daysCarried({ startsOn: '2025-09-21' }, '2025-09-15')).toBe(0);
    expect(daysCarried(seventeenth, '2024-09-09')).toBe(-371);
  });

  it('are whole weeks, and no weekday changes', () => {
    fc.assert(
      fc.property(day, day, day, (startsOn, newStart, some) => {
        const days = daysCarried({ startsOn }, newStart);
        expect(Math.abs(days % 7)).toBe(0);
        expect(weekday(addDays(some, days))).toBe(weekday(some));
        const monday = addDays(startsOn, -((weekday(startsOn) + 6) % 7));
        const newMonday = addDays(newStart, -((weekday(newStart) + 6) % 7));
        expect(addDays(monday, days)).toBe(newMonday);
      }),
    );
  });
});

describe('the days of the edition that follows', () => {
  it('are as many, in a season of the same weekdays', () => {
    expect(carriedDays(seventeenth, '2026-09-14')).toEqual({
      startsOn: '2026-09-14',
      endsOn: '2026-09-16',
      seasonStartsOn: '2026-08-31',
      seasonEndsOn: '2026-09-29',
    });
  });

  it('lie in their season, even where there is none around the week', () => {
    const bare = {
      startsOn: '2025-09-15',
      endsOn: '2025-09-17',
      seasonStartsOn: '2025-09-15',
      seasonEndsOn: '2025-09-17',
    };
    expect(carriedDays(bare, '2026-09-18')).toEqual({
      startsOn: '2026-09-18',
      endsOn: '2026-09-20',
      seasonStartsOn: '2026-09-14',
      seasonEndsOn: '2026-09-20',
    });
  });
});

describe('a time that is carried over', () => {
  it('keeps its weekday and its clock, in summer and winter time', () => {
    fc.assert(
      fc.property(
        minute,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: -60, max: 160 }),
        zone,
        (start, length, weeks, timeZone) => {
          const range = { startsAt: iso(start), endsAt: iso(start + length) };
          const moved = carriedRange(range, weeks * 7, timeZone);
          expect(Date.parse(moved.endsAt)).toBeGreaterThan(Date.parse(moved.startsAt));
          const lasting = ({ startsAt, endsAt }: typeof range) => Date.parse(endsAt) - Date.parse(startsAt);
          for (const end of ['startsAt', 'endsAt'] as const) {
            const [wall, clock] = [
              addDays(dayOf(range[end], timeZone), weeks * 7),
              clockOf(range[end], timeZone),
            ];
            const isSkipped = clockOf(instantOf(wall, clock, timeZone), timeZone) !== clock;
            const isAsLong = end === 'endsAt' && lasting(moved) === lasting(range);
            const [nextDay, nextClock] = [dayOf(moved[end], timeZone), clockOf(moved[end], timeZone)];
            expect(isSkipped || isAsLong || `${nextDay} ${nextClock}` === `${wall} ${clock}`).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is at nine where it was at nine, though the clocks have changed between', () => {
    const range = { startsAt: '2025-03-25T08:00:00Z', endsAt: '2025-03-25T10:30:15Z' };
    expect(carriedRange(range, 7, 'Europe/Berlin')).toEqual({
      startsAt: '2025-04-01T07:00:00.000Z',
      endsAt: '2025-04-01T09:30:15.000Z',
    });
    expect(carriedRange(range, 7, 'Asia/Shanghai').startsAt).toBe('2025-04-01T08:00:00.000Z');
  });

  it('lasts as long as it did where the clocks would leave nothing of it', () => {
    const range = { startsAt: '2025-03-23T01:30:00Z', endsAt: '2025-03-23T02:15:00Z' };
    expect(carriedRange(range, 7, 'Europe/Berlin')).toEqual({
      startsAt: '2025-03-30T01:30:00.000Z',
      endsAt: '2025-03-30T02:15:00.000Z',
    });
  });
});
