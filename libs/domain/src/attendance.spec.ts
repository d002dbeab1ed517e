import fc from 'fast-check';
import {
  countingMarks,
  MARK_STATUSES,
  MARK_WAYS,
  standingMark,
  stateOf,
  tallyOf,
  type Attendee,
  type Mark,
} from './attendance.js';

const mark = (more: Partial<Mark> = {}): Mark => ({
  id: '00000000-0000-4000-8000-000000000001',
  activityId: 'a',
  delegateId: 'd',
  status: 'present',
  way: 'tap',
  minutesLate: null,
  at: '2025-09-16T01:00:00.000Z',
  ...more,
});

/** Few clocks, so that marks are often of one time. */
const marks = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      status: fc.constantFrom(...MARK_STATUSES),
      way: fc.constantFrom(...MARK_WAYS),
      minute: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ minute, ...rest }) => mark({ ...rest, at: `2025-09-16T01:0${minute}:00.000Z` })),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('what marks come to', () => {
  test('does not depend on their order, nor on one that is there twice', () => {
    const anyOrder = marks.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    );
    fc.assert(
      fc.property(anyOrder, ([list, shuffled]) => {
        expect(standingMark(shuffled)).toEqual(standingMark(list));
      }),
    );
  });

  test('is the same for two phones that merge as for one that made all of them', () => {
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        expect(standingMark([...countingMarks(one), ...countingMarks(other)])).toEqual(
          standingMark([...one, ...other]),
        );
      }),
    );
  });

  test('is what was said last, and of one time what has the later id', () => {
    const later = mark({
      id: '00000000-0000-4000-8000-000000000000',
      status: 'absent',
      at: '2025-09-16T01:00:01Z',
    });
    expect(standingMark([mark(), later])?.status).toBe('absent');
    const same = mark({ id: '00000000-0000-4000-8000-000000000002', status: 'late' });
    expect(standingMark([same, mark()])?.status).toBe('late');
  });

  test('is what somebody else saw rather than what delegates say of themselves, until that is taken back', () => {
    const own = mark({ id: 'b', way: 'self', status: 'excused', at: '2025-09-16T02:00:00Z' });
    const seen = mark({ at: '2025-09-16T01:00:00Z' });
    expect(standingMark([own, seen])).toEqual(seen);
    const cleared = mark({ id: 'c', status: 'cleared', at: '2025-09-16T01:30:00Z' });
    expect(standingMark([own, seen, cleared])).toEqual(own);
    expect(standingMark([seen, cleared])).toBeNull();
  });
});

test('everybody who is expected is present, excused, absent or missing, and those whom nobody saw are still missing', () => {
  const as = (state: Attendee['state'], expected = true): Attendee => ({ state, expected });
  const all = [as('present'), as('late'), as('claimed'), as('missing'), as('excused'), as('absent')];
  expect(tallyOf([...all, as('present', false), as('excused', false)])).toEqual({
    expected: 6,
    present: 1,
    excused: 1,
    absent: 1,
    missing: 3,
    claimed: 1,
    late: 1,
    unexpected: 1,
  });
  expect(stateOf(null)).toBe('missing');
  expect(stateOf(mark({ status: 'cleared' }))).toBe('missing');
  expect(stateOf(mark())).toBe('present');
  expect(stateOf(mark({ way: 'self' }))).toBe('claimed');
  expect(stateOf(mark({ way: 'self', status: 'late' }))).toBe('late');
});
