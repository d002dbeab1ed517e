import type { ActivityKind, ActivityStatus, DelegateRole, SessionKind } from '@yutai/domain';
import type { Change } from '../itinerary';
import type { Failure } from '../load';

export interface Notice {
  title: string;
  text: string;
}

/** Everything the page says, once per language. Clocks ("14:05") and dates come formatted. */
export interface Strings {
  pageTitle: string;
  language: string;
  loading: string;
  today: string;
  tomorrow: string;
  nowAndNext: string;
  now: string;
  next: string;
  first: string;
  last: string;
  leaveNow: string;
  travelUnknown: string;
  samePlace: string;
  group: string;
  host: string;
  bring: string;
  briefing: string;
  safety: string;
  openInMap: string;
  calendar: string;
  notes: string;
  legend: string;
  retry: string;
  to: string;
  between: string;
  role: Record<DelegateRole, string>;
  kind: Record<ActivityKind, string>;
  sessionKind: Record<SessionKind, string>;
  status: Record<ActivityStatus, string>;
  /** The fields that an activity can mark as illustrative, as the API names them. */
  field: Record<string, string>;
  failure: Record<Failure, Notice>;
  unpublished: Notice;
  empty: Notice;
  allCancelled: Notice;
  thanks: (edition: string) => Notice;
  duration: (hours: number, minutes: number) => string;
  in: (duration: string) => string;
  inDays: (days: number) => string;
  ends: (clock: string) => string;
  left: (duration: string) => string;
  leaveBy: (clock: string) => string;
  /** With too little time for the way. */
  leaveAtEnd: (clock: string) => string;
  /** Follows when to leave. */
  late: (arrives: string, minutes: number) => string;
  travel: (minutes: number) => string;
  boarding: (minutes: number) => string;
  pastDay: (count: number) => string;
  illustrative: (fields: string[]) => string;
  release: (number: number, moment: string) => string;
  asOf: (moment: string) => string;
  kept: (moment: string) => string;
  /** Of how many changes there are. */
  changed: (count: number) => string;
  unread: string;
  read: string;
  readAt: (moment: string) => string;
  change: Record<Change['change'], string>;
  /** Goes before a time or place that is no longer so. */
  before: string;
  otherZone: (here: string, phone: string) => string;
}
