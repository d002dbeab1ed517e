import type {
  ActivityKind,
  ActivityStatus,
  ConflictCode,
  HostAnswer,
  LocalizedText,
  SessionKind,
  Side,
} from '@yutai/domain';
import type { ActivityChange, Change, ReleaseDifference } from '@yutai/planning';
import type { Kept } from './kept';

/** A conflict that an organizer has set aside, and why. */
export interface Override {
  code: ConflictCode;
  resourceId: string;
  reason: string;
}

export const NAMED_PARTS = ['escort', 'guest', 'excused'] as const;
export type NamedPart = (typeof NAMED_PARTS)[number];

export interface NamedPerson {
  personId: string;
  part: NamedPart;
  /** Read only. */
  name?: LocalizedText;
}

/** What every kind of activity has. */
export interface Activity extends Kept {
  editionId: string;
  kind: ActivityKind;
  title: LocalizedText;
  status: ActivityStatus;
  startsAt: string | null;
  endsAt: string | null;
  placeId: string | null;
  placeName: LocalizedText | null;
  districtCode: string | null;
  delegationIds: string[];
  delegations: { id: string; name: LocalizedText }[];
  people: NamedPerson[];
  liaisonIds: string[];
  headcount: number | null;
  bring: LocalizedText | null;
  briefing: LocalizedText | null;
  notes: string | null;
  cancelledReason: string | null;
  overrides: Override[];
  overridden: boolean;
}

export interface SiteVisit extends Activity {
  hostId: string | null;
  hostName: LocalizedText | null;
  hostContactId: string | null;
  hostContactName: LocalizedText | null;
  topics: LocalizedText[];
  hostAnswer: HostAnswer;
  hostAnsweredAt: string | null;
  counterStartsAt: string | null;
  counterEndsAt: string | null;
  outcome: LocalizedText | null;
  attended: number | null;
}

/** Title and affiliation as of then. */
export interface Speaker {
  personId: string;
  title: LocalizedText | null;
  affiliation: LocalizedText | null;
  side: Side | null;
  topic: LocalizedText | null;
  /** Read only, as is `illustrative`. */
  name?: LocalizedText;
  illustrative?: string[];
}

export interface RunningOrderItem {
  title: LocalizedText;
  minutes: number | null;
  /** Read only. */
  illustrative?: string[];
}

export interface Session extends Activity {
  sessionKind: SessionKind;
  photoCredit: string | null;
  speakers: Speaker[];
  runningOrder: RunningOrderItem[];
}

export interface Release {
  id: string;
  editionId: string;
  number: number;
  note: string | null;
  publishedAt: string;
  publishedBy: string;
  changes: Record<Change, number>;
  /** Only where a single one is read. */
  difference?: ReleaseDifference;
}

export type { ActivityChange };
