import type {
  ActivityKind,
  CrewDuty,
  DelegateRole,
  EnquiryStatus,
  EnquiryTopic,
  SessionKind,
} from '@yutai/domain';
import type { Tab } from '../components/Tabs';
import type { DocumentState } from '../documents/use-documents';
import type { Change } from '../itinerary';
import type { Failure } from '../load';

export interface Notice {
  title: string;
  text: string;
}

interface ContactStrings {
  help: string;
  liaison: string;
  noLiaison: string;
  duty: Record<CrewDuty, string>;
  emergency: string;
  stay: string;
  room: (room: string) => string;
  frontDesk: string;
  arrival: string;
  departure: string;
  members: (count: number) => string;
  /** Follows the delegate's own name. */
  you: string;
  ownPhone: string;
  noOwnPhone: string;
  sharePhone: string;
  phoneShown: string;
  phoneHidden: string;
  phoneWaits: string;
  ownMail: string;
  wantMail: string;
  mailOn: string;
  mailOff: string;
  mailFailed: string;
}

interface QuestionStrings {
  title: string;
  topicLabel: string;
  topic: Record<EnquiryTopic, string>;
  label: string;
  left: (characters: number) => string;
  empty: string;
  ask: string;
  asked: string;
  none: string;
  waits: string;
  sending: string;
  refused: string;
  change: string;
  withdraw: string;
  arrivedBefore: string;
  status: Record<EnquiryStatus, string>;
  interim: string;
  final: string;
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
  hostProfile: string;
  /** Unfolds a text, and folds it again. */
  wholeText: string;
  lessText: string;
  vehicle: string;
  bring: string;
  briefing: string;
  safety: string;
  topics: string;
  openInMap: string;
  calendar: string;
  feed: Record<
    | 'text'
    | 'subscribe'
    | 'address'
    | 'copy'
    | 'copied'
    | 'byHand'
    | 'inApp'
    | 'once'
    | 'end'
    | 'endAsk'
    | 'keep'
    | 'ended',
    string
  >;
  notes: string;
  /** Over http a phone keeps no page. */
  insecure: string;
  legend: string;
  retry: string;
  to: string;
  between: string;
  role: Record<DelegateRole, string>;
  kind: Record<ActivityKind, string>;
  sessionKind: Record<SessionKind, string>;
  /** The fields that an activity can mark as illustrative, as the API names them. */
  field: Record<string, string>;
  failure: Record<Failure, Notice>;
  /** Opened from the home screen of an iPhone, which has no cookie of the browser. */
  paste: Notice & Record<'label' | 'open' | 'wrong', string>;
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
  /** After why the link was refused: another's itinerary is shown. */
  keptInstead: string;
  kept: (moment: string) => string;
  /** Private windows and full disks keep nothing. */
  notKept: string;
  /** Of how many changes there are. */
  changed: (count: number) => string;
  unread: string;
  read: string;
  readAt: (moment: string) => string;
  change: Record<Change['change'], string>;
  /** Goes before a time or place that is no longer so. */
  before: string;
  otherZone: (here: string, phone: string) => string;
  /** Of the page: what the bar at its foot leads to. */
  parts: string;
  part: Record<Tab, string>;
  /** Unseen, after what the bar says of a part: how much there is new or waits. */
  signs: (count: number) => string;
  notYetLoaded: string;
  contacts: ContactStrings;
  documents: { none: string; state: Record<DocumentState, string> };
  questions: QuestionStrings;
  save: SaveStrings;
}

/** Of what is taken along where neither the page nor a network is. */
interface SaveStrings {
  title: string;
  text: string;
  file: string;
  image: string;
  whichDay: string;
  imageOf: (day: string) => string;
  imageHint: string;
  /** On a picture, where a label has no line of its own. */
  bring: (what: string) => string;
  imageSave: string;
  print: string;
  /** Where a link to it goes nowhere. */
  calendarFile: string;
  failed: string;
  /** Where a browser takes no files. */
  ownBrowser: string;
  /** In a file or picture that learns of no change. */
  savedNote: (moment: string) => string;
  inApp: { title: string; wechat: string; line: string; open: string; putAway: string };
}
