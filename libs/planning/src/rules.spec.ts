import {
  common,
  contains,
  cover,
  DAY,
  instant,
  lengthOf,
  minutesFrom,
  overlaps,
  rangeOf,
} from './intervals.js';
import {
  type DayItem,
  exceeds,
  groupsOf,
  hasLunch,
  isLongDay,
  isOnDuty,
  isOpen,
  isWithinDays,
  isWithinStay,
  travelVerdict,
  weekdayOf,
} from './rules.js';

const range = (start: number, end: number) => ({ start, end });
const hours = (from: number, to: number) => range(from * 3_600_000, to * 3_600_000);

describe('ranges', () => {
  it.each([
    ['apart', range(0, 1), range(2, 3), false],
    ['back to back', range(0, 2), range(2, 3), false],
    ['one into the other', range(0, 2), range(1, 3), true],
    ['one within the other', range(0, 9), range(1, 3), true],
    ['the same', range(1, 3), range(1, 3), true],
    ['an empty one within', range(0, 9), range(3, 3), false],
  ])('%s', (_, a, b, expected) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });

  it('contain, share and cover', () => {
    expect([contains(range(0, 3), range(0, 3)), contains(range(0, 3), range(1, 4))]).toEqual([true, false]);
    expect([lengthOf(common(range(0, 3), range(1, 4))), lengthOf(common(range(0, 1), range(2, 3)))]).toEqual([
      2, 0,
    ]);
    expect(cover([range(0, 2), range(2, 4)], range(1, 4))).toBe(true);
    expect(cover([range(0, 2), range(3, 4)], range(1, 4))).toBe(false);
    expect(cover([], range(1, 4))).toBe(false);
  });

  it('are read from instants, and only where the end comes after the start', () => {
    const startsAt = '2025-09-16T09:00:00+08:00';
    expect(rangeOf({ startsAt, endsAt: '2025-09-16T01:30:00Z' })).toEqual({
      start: Date.parse(startsAt),
      end: Date.parse(startsAt) + 30 * 60_000,
    });
    for (const endsAt of [startsAt, '2025-09-16T00:30:00Z', null, 'soon'])
      expect(rangeOf({ startsAt, endsAt })).toBeNull();
    expect(rangeOf(null)).toBeNull();
    expect(instant(0)).toBe('1970-01-01T00:00:00+00:00');
    expect(minutesFrom(0, 119_999)).toBe(1);
  });
});

describe('limits', () => {
  it.each([
    [3, 3, false],
    [4, 3, true],
    [4, null, false],
    [1, 0, true],
  ])('%s of %s', (count, limit, expected) => expect(exceeds(count, limit)).toBe(expected));

  it('count an activity without delegations as one group', () => {
    expect([groupsOf(0), groupsOf(1), groupsOf(2)]).toEqual([1, 1, 2]);
  });
});

describe('travelVerdict', () => {
  it.each([
    [75, 30, 'insufficient'],
    [75, 75, 'enough'],
    [0, 0, 'enough'],
    [null, 30, 'unknown'],
    [null, 480, 'enough'],
  ] as const)('%s needed of %s: %s', (needed, available, expected) => {
    expect(travelVerdict(needed, available, 480)).toBe(expected);
  });
});

describe('isOpen', () => {
  const tuesday = Date.parse('2025-09-16') / DAY;
  const on = (from: number, to: number, day = tuesday) =>
    range(day * DAY + from * 3_600_000, day * DAY + to * 3_600_000);
  const weekdays = [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }];
  const split = [
    { days: [2], opens: '13:00', closes: '17:00' },
    { days: [2], opens: '09:00', closes: '12:00' },
  ];
  const night = [{ days: [2], opens: '18:00', closes: '02:00' }];
  const always = [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }];

  it.each([
    ['no hours given', null, on(3, 4), true],
    ['never open', [], on(10, 11), false],
    ['within', weekdays, on(9, 17), true],
    ['too early', weekdays, on(8.5, 10), false],
    ['too late', weekdays, on(16, 17.5), false],
    ['at the weekend', weekdays, on(10, 11, tuesday + 4), false],
    ['over a lunch break', split, on(11, 14), false],
    ['after a lunch break', split, on(13, 14), true],
    ['past midnight', night, on(23, 25), true],
    ['past midnight of another day', night, on(1, 2), false],
    ['after the night', night, on(25, 27), false],
    ['through the night where always open', always, on(20, 30), true],
  ])('%s', (_, opening, local, expected) => expect(isOpen(opening, local)).toBe(expected));

  it('counts days of the week from Monday', () => {
    expect([weekdayOf(0), weekdayOf(tuesday), weekdayOf(tuesday + 5), weekdayOf(-4)]).toEqual([4, 2, 7, 7]);
  });
});

describe('stays and days', () => {
  it('a stay that is unknown holds anything', () => {
    expect(isWithinStay(null, range(0, 1))).toBe(true);
    expect(isWithinStay(range(0, 5), range(0, 5))).toBe(true);
    expect(isWithinStay(range(1, 5), range(0, 5))).toBe(false);
  });

  it('the last day counts to its end', () => {
    expect(isWithinDays(range(DAY, 3 * DAY), 1, 2)).toBe(true);
    expect(isWithinDays(range(DAY, 3 * DAY + 1), 1, 2)).toBe(false);
    expect(isWithinDays(range(DAY - 1, DAY + 1), 1, 2)).toBe(false);
  });

  it('ten hours are no long day, and a minute more is', () => {
    expect(isLongDay(hours(9, 19))).toBe(false);
    expect(isLongDay(hours(9, 19 + 1 / 60))).toBe(true);
  });
});

describe('hasLunch', () => {
  const item = (from: number, to: number, more: Partial<DayItem> = {}): DayItem => ({
    ...hours(from, to),
    roadToNext: 0,
    isMeal: false,
    ...more,
  });

  it.each([
    ['a free day', [], true],
    ['a morning', [item(9, 12)], true],
    ['from nine to six without a break', [item(9, 18)], false],
    ['an hour between', [item(9, 12), item(13, 18)], true],
    ['half an hour between', [item(9, 12), item(12.5, 18)], false],
    ['an hour between, but on the road', [item(9, 12, { roadToNext: 65 }), item(13, 18)], false],
    ['two hours between, and on the road', [item(9, 12, { roadToNext: 65 }), item(14, 18)], true],
    ['a late start', [item(11.75, 18)], true],
    ['an early end', [item(9, 13.25)], true],
    ['a banquet', [item(9, 12), item(12, 14, { isMeal: true }), item(14, 18)], true],
    ['a banquet in the evening only', [item(9, 17), item(18, 20, { isMeal: true })], false],
    ['a long one with a short one in it', [item(9, 15), item(10, 11), item(15, 18)], false],
  ])('%s', (_, items, expected) => expect(hasLunch(items)).toBe(expected));
});

describe('somebody of the crew', () => {
  const always = { workingHours: null, startsOn: null, endsOn: null };
  /** The 16th of September 2025, a Tuesday, on the wall clock. */
  const on = (from: number, to: number) => {
    const midnight = Date.parse('2025-09-16');
    return range(midnight + from * 3_600_000, midnight + to * 3_600_000);
  };
  const daily = { ...always, workingHours: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }] };

  it.each([
    ['at any hour', always, on(0, 24), true],
    ['to the minute they begin and end', daily, on(9, 17), true],
    ['before they begin', daily, on(8.5, 10), false],
    ['after they end', daily, on(16, 17.5), false],
    [
      'on a day that is none of theirs',
      { ...daily, workingHours: [{ days: [3], opens: '09:00', closes: '17:00' }] },
      on(9, 10),
      false,
    ],
    ['on their only day', { ...always, startsOn: '2025-09-16', endsOn: '2025-09-16' }, on(0, 24), true],
    ['past their last midnight', { ...always, endsOn: '2025-09-16' }, on(23, 25), false],
    ['before their first day', { ...always, startsOn: '2025-09-17' }, on(9, 10), false],
  ])('%s', (_, work, local, expected) => {
    expect(isOnDuty(work, local)).toBe(expected);
  });
});
