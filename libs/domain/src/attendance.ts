/** What a mark says of somebody at an activity; `cleared` takes back what its maker said before. */
export const MARK_STATUSES = ['present', 'late', 'excused', 'absent', 'cleared'] as const;
export type MarkStatus = (typeof MARK_STATUSES)[number];

/** What delegates may say of themselves: that somebody is absent, only others can see. */
export const OWN_MARK_STATUSES = ['present', 'late', 'excused', 'cleared'] as const satisfies MarkStatus[];
export type OwnMarkStatus = (typeof OWN_MARK_STATUSES)[number];

/** How long before it begins a delegate may say that they are there, in milliseconds; all else they may say before. */
export const THERE_BEFORE_MS = 2 * 3_600_000;

/** How a mark was made: by scanning a badge, by a tap on a name, or by the delegate. */
export const MARK_WAYS = ['scan', 'tap', 'self'] as const;
export type MarkWay = (typeof MARK_WAYS)[number];

/** One row of the attendance's log, which is only added to. Its id is made where the mark is. */
export interface Mark {
  id: string;
  activityId: string;
  delegateId: string;
  status: MarkStatus;
  way: MarkWay;
  /** Of `late`: by how many minutes, where that was said. */
  minutesLate: number | null;
  /** An instant; never after it was recorded, however far a phone's clock is off. */
  at: string;
}

/**
 * How somebody stands at an activity: as their standing mark says, else missing. `claimed` is who says so themselves and
 * was seen by nobody.
 */
export const ATTENDANCE_STATES = ['present', 'claimed', 'late', 'excused', 'absent', 'missing'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

const isLater = (one: Mark, other: Mark) => {
  const difference = Date.parse(one.at) - Date.parse(other.at);
  return difference > 0 || (difference === 0 && one.id > other.id);
};

const latest = (marks: readonly Mark[]) =>
  marks.reduce<Mark | null>((best, mark) => (best && !isLater(mark, best) ? best : mark), null);

/**
 * The marks of one delegate at one activity that count: the latest that somebody else made and the latest of their own,
 * by `at` and then by id. Marks that do not count now never will, whatever is added.
 */
export function countingMarks(marks: readonly Mark[]): Mark[] {
  const own = latest(marks.filter(({ way }) => way === 'self'));
  const others = latest(marks.filter(({ way }) => way !== 'self'));
  return [others, own].filter((mark) => mark !== null);
}

/**
 * What the marks of one delegate at one activity come to; null when nothing is said. What somebody else has seen outranks
 * what delegates say of themselves. The order of the marks is of no account, nor is one that is there twice.
 */
export const standingMark = (marks: readonly Mark[]): Mark | null =>
  countingMarks(marks).find(({ status }) => status !== 'cleared') ?? null;

export function stateOf(standing: Pick<Mark, 'status' | 'way'> | null): AttendanceState {
  if (!standing || standing.status === 'cleared') return 'missing';
  return standing.status === 'present' && standing.way === 'self' ? 'claimed' : standing.status;
}

/** How many people are how far at an activity. */
export interface AttendanceTally {
  expected: number;
  present: number;
  excused: number;
  absent: number;
  /** Expected, seen by nobody, and nobody knows that they stay away: the next two are among them. */
  missing: number;
  claimed: number;
  late: number;
  /** There, though nobody expected them. */
  unexpected: number;
}

export interface Attendee {
  expected: boolean;
  state: AttendanceState;
}

export function tallyOf(attendees: readonly Attendee[]): AttendanceTally {
  const count = (fits: (each: Attendee) => boolean) => attendees.filter(fits).length;
  const expectedAs = (...states: AttendanceState[]) =>
    count(({ expected, state }) => expected && states.includes(state));
  return {
    expected: count(({ expected }) => expected),
    present: expectedAs('present'),
    excused: expectedAs('excused'),
    absent: expectedAs('absent'),
    missing: expectedAs('missing', 'late', 'claimed'),
    claimed: expectedAs('claimed'),
    late: expectedAs('late'),
    unexpected: count(({ expected, state }) => !expected && state === 'present'),
  };
}
