import type { AttendanceState } from '@yutai/domain';
import type { Notice } from '../../strings/strings';
import type { Badge } from '../lists';

/** Everything the check-in page says, once per language. */
export interface CheckInStrings {
  pageTitle: string;
  loading: string;
  now: string;
  soon: string;
  next: string;
  day: string;
  /** Of the day, where something of it stands above, and where nothing does. */
  other: string;
  all: string;
  back: string;
  /** Of those who are expected. */
  count: (present: number, expected: number) => string;
  missing: (count: number) => string;
  nobodyMissing: string;
  late: (count: number) => string;
  /** They say that they are here, and nobody saw them. */
  claimed: (count: number) => string;
  unexpected: (count: number) => string;
  /** What delegates know of an activity that the desk has moved, or that they know nothing of it. */
  told: (release: number, moment: string) => string;
  untold: (release: number) => string;
  part: Record<'missing' | 'present' | 'away' | 'unexpected', string>;
  /** How many of a delegation are in a part of the list, and how many it has. */
  ofDelegation: (count: number, all: number) => string;
  search: string;
  nobodyFound: string;
  state: Record<AttendanceState, string>;
  /** By so many minutes, as they say themselves. */
  lateBy: (minutes: number) => string;
  own: string;
  notExpected: string;
  more: (name: string) => string;
  markAs: Record<'late' | 'excused' | 'absent' | 'cleared', string>;
  call: (name: string) => string;
  message: (name: string) => string;
  marked: (name: string, state: string) => string;
  undo: string;
  scanNeedsNetwork: string;
  scan: string;
  closeScan: string;
  aim: string;
  camera: Record<'asking' | 'refused' | 'none' | 'insecure', string>;
  code: string;
  enter: string;
  badge: Record<Exclude<Badge['kind'], 'badge'>, string>;
  already: (clock: string) => string;
  waiting: (count: number) => string;
  refused: (count: number) => string;
  asOf: (moment: string) => string;
  offline: string;
  notTaken: string;
  notKept: string;
  signIn: string;
  signedOut: Notice;
  forbidden: Notice;
  network: Notice;
  nothing: Notice;
}
