/** The enums of the model, each once. The words are those of the glossary in ARCHITECTURE.md. */

/** Which side of the Strait, or elsewhere, a party is of. There is no field for a country. */
export const SIDES = ['mainland', 'taiwan', 'hongkong', 'macao', 'other'] as const;
export type Side = (typeof SIDES)[number];

export const SESSION_KINDS = [
  'ceremony',
  'seminar',
  'signing',
  'matchmaking',
  'cultural',
  'grassroots',
  'youth',
  'banquet',
  'briefing',
] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];
/** The sessions at which agreements are signed. */
export const CEREMONY_KINDS = ['ceremony', 'signing'] as const satisfies readonly SessionKind[];

export const isCeremony = (kind: SessionKind): boolean => CEREMONY_KINDS.some((each) => each === kind);

export const ACTIVITY_KINDS = ['session', 'site_visit', 'meeting', 'transfer'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Of what there are calendar feeds. */
export const FEED_KINDS = ['delegate', 'delegation', 'place', 'vehicle'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

export const ACTIVITY_STATUSES = ['request', 'planned', 'confirmed', 'done', 'cancelled'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** The statuses in which an activity holds its bookings; a request or a cancelled one holds nothing. */
export const HOLDING_STATUSES = ['planned', 'confirmed', 'done'] as const satisfies readonly ActivityStatus[];

export function holdsBookings(status: ActivityStatus): boolean {
  return HOLDING_STATUSES.some((holding) => holding === status);
}

/** What somebody who is named with an activity is there, or that they are excused from it. */
export const NAMED_PARTS = ['escort', 'guest', 'guide', 'interpreter', 'driver', 'excused'] as const;
export type NamedPart = (typeof NAMED_PARTS)[number];
/** What the crew of an edition does with activities. */
export const CREW_DUTIES = [
  'guide',
  'interpreter',
  'escort',
  'driver',
] as const satisfies readonly NamedPart[];
export type CrewDuty = (typeof CREW_DUTIES)[number];

export const isCrewDuty = (part: string): part is CrewDuty => CREW_DUTIES.some((duty) => duty === part);

/** Who is named for one of these is there to speak for others. */
export const SPEAKING_DUTIES = ['guide', 'interpreter'] as const satisfies readonly CrewDuty[];

export const speaksForOthers = (duty: CrewDuty): boolean => SPEAKING_DUTIES.some((each) => each === duty);

/** Speakers are named in the programme of their session. */
export type ActivityPart = NamedPart | 'speaker';

export const HOST_ANSWERS = ['not_asked', 'asked', 'accepted', 'declined', 'counter_proposed'] as const;
export type HostAnswer = (typeof HOST_ANSWERS)[number];

/** Who receives a visit: the higher, the more has to be prepared. */
export const RECEPTION_LEVELS = ['municipal', 'district', 'department', 'company', 'working'] as const;
export type ReceptionLevel = (typeof RECEPTION_LEVELS)[number];

/** What an organisation says to another that wants to meet it. */
export const MEETING_ANSWERS = ['open', 'accepted', 'declined'] as const;
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number];

export const DELEGATE_ROLES = ['head', 'deputy', 'member', 'staff', 'media'] as const;
export type DelegateRole = (typeof DELEGATE_ROLES)[number];

/** `room` is a place in a place. */
export const PLACE_KINDS = [
  'site',
  'venue',
  'hotel',
  'restaurant',
  'station',
  'airport',
  'room',
  'other',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const AGREEMENT_KINDS = ['contract', 'framework', 'memorandum', 'letter_of_intent'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** From the first pitch to production: 推介 → 在谈 → 签约 → 开工 → 到资 → 投产. Signed from the third on. */
export const AGREEMENT_STAGES = [
  'pitched',
  'negotiating',
  'signed',
  'started',
  'funded',
  'producing',
] as const;
export type AgreementStage = (typeof AGREEMENT_STAGES)[number];

/** How it goes, apart from how far it got. */
export const AGREEMENT_STATUSES = ['ongoing', 'delayed', 'suspended', 'terminated'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export const AMOUNT_KINDS = ['intended', 'contracted', 'utilised'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** What editions are compared by: what was counted here, and what indicators report. */
export const MEASURES = [
  'signed_count',
  'signed_value',
  'landed_count',
  'landed_value',
  'utilised_value',
  'delegations',
  'site_visits',
  'sessions',
] as const;
export type Measure = (typeof MEASURES)[number];

/** First what delegates ask of their days, then what they ask of investing. */
export const ENQUIRY_TOPICS = [
  'programme',
  'transport',
  'accommodation',
  'meals',
  'personnel_policy',
  'company_registration',
  'land',
  'tax',
  'incentives',
  'investment_environment',
  'other',
] as const;
export type EnquiryTopic = (typeof ENQUIRY_TOPICS)[number];

/**
 * In how many days an enquiry is to be answered, if nobody says by when: of a delegate's days by the next, and those that
 * several offices decide take longer.
 */
export const ENQUIRY_DAYS: Readonly<Record<EnquiryTopic, number>> = {
  programme: 1,
  transport: 1,
  accommodation: 1,
  meals: 1,
  personnel_policy: 7,
  company_registration: 7,
  land: 15,
  tax: 10,
  incentives: 15,
  investment_environment: 10,
  other: 10,
};

export const ENQUIRY_STATUSES = ['open', 'answered', 'closed'] as const;
export type EnquiryStatus = (typeof ENQUIRY_STATUSES)[number];

/** An interim and a final reply are said to whoever asked; a note is for the desk alone. */
export const REPLY_KINDS = ['interim', 'final', 'note'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export const ROLES = ['organizer', 'staff', 'liaison', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** What can be booked, by one activity at a time. */
export const RESOURCE_KINDS = ['delegation', 'group', 'person', 'room', 'vehicle'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** What a conflict can be about: a resource, a counted place, the activity, or (outside its days) the edition itself. */
export const CONFLICT_RESOURCE_KINDS = [...RESOURCE_KINDS, 'place', 'activity', 'edition'] as const;
export type ConflictResourceKind = (typeof CONFLICT_RESOURCE_KINDS)[number];

/** block: never; restrict: an organizer may override with a reason; inform: said, and nothing more. */
export const CONFLICT_LEVELS = ['block', 'restrict', 'inform'] as const;
export type ConflictLevel = (typeof CONFLICT_LEVELS)[number];

/** The currencies that the screens offer; any ISO 4217 code is accepted. */
export const CURRENCIES = ['CNY', 'USD', 'TWD', 'EUR', 'HKD', 'JPY'] as const;

/** What ISO 4217 lists of money, its units of account among it, and the runtime's Unicode data leaves out. */
const UNITS_OF_ACCOUNT = ['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW', 'VED'];

let known: ReadonlySet<string> | undefined;

/**
 * Whether `code` is an ISO 4217 code of money, in capitals. One that was withdrawn is taken as long as the runtime's
 * Unicode data has it, since a line may be of a day on which it was in use; metals, bonds and codes for tests are no money.
 */
export function isCurrency(code: unknown): code is string {
  known ??= new Set([...Intl.supportedValuesOf('currency'), ...UNITS_OF_ACCOUNT]);
  return known.has(code as string);
}
