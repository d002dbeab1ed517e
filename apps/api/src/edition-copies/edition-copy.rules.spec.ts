import { daysOf, timeOf } from './edition-copy.rules.js';

const from = {
  startsOn: '2025-09-15',
  endsOn: '2025-09-17',
  seasonStartsOn: '2025-09-01',
  seasonEndsOn: '2025-09-30',
};
const given = { startsOn: '2026-09-14', endsOn: null, seasonStartsOn: null, seasonEndsOn: null, year: null };
const frame = { from, startsOn: '2026-09-14', timeZone: 'Asia/Shanghai' };
const NINE = { startsAt: '2025-09-16T09:00:00+08:00', endsAt: '2025-09-16T10:00:00+08:00' };

describe('the days of a copy', () => {
  it('are derived from its first', () => {
    expect(daysOf(from, given)).toEqual({
      year: 2026,
      startsOn: '2026-09-14',
      endsOn: '2026-09-16',
      seasonStartsOn: '2026-08-31',
      seasonEndsOn: '2026-09-29',
    });
  });

  it('are those that are given', () => {
    const all = {
      year: 2027,
      endsOn: '2026-09-18',
      seasonStartsOn: '2026-09-07',
      seasonEndsOn: '2026-10-01',
    };
    expect(daysOf(from, { ...given, ...all })).toEqual({ startsOn: '2026-09-14', ...all });
  });
});

describe('the time of a copy', () => {
  it('is on the same weekday at the same clock', () => {
    expect(timeOf(NINE, 'planned', frame)).toEqual({
      startsAt: '2026-09-15T01:00:00.000Z',
      endsAt: '2026-09-15T02:00:00.000Z',
    });
  });

  it.each([
    ['it is copied as a request', NINE, 'request'],
    ['it had none', { startsAt: null, endsAt: null }, 'planned'],
  ] as const)('is not there when %s', (_, time, as) => {
    expect(timeOf(time, as, frame)).toEqual({ startsAt: null, endsAt: null });
  });
});
