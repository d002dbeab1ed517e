import type {
  ConflictCode,
  ConflictLevel,
  ConflictResourceKind,
  CrewDuty,
  LocalizedText,
  SpokenLanguage,
} from '@yutai/domain';
import type { InstantRange } from './plan.js';

/** Something that would mend a conflict. */
export type Fix =
  | { kind: 'move'; startsAt: string; endsAt: string }
  | { kind: 'override'; code: ConflictCode; resourceId: string }
  /** From the activity that meets the conflict; with `activityId`, from the other one, to which they come with theirs. */
  | { kind: 'excuse'; personId: string; activityId?: string }
  /** Somebody who is excused comes after all. */
  | { kind: 'readmit'; personId: string }
  | { kind: 'place'; placeId: string }
  | { kind: 'vehicle'; vehicleId: string }
  /** Names somebody for a part, in place of somebody else or besides. */
  | { kind: 'crew'; personId: string; part: CrewDuty; insteadOf: string | null };

/** Another activity, for those who may read it. */
export interface OtherActivity extends InstantRange {
  id: string;
  title: LocalizedText;
}

/** One thing wrong with an activity's time or place: what, who, how much is needed and there, what would help. */
export interface Conflict {
  code: ConflictCode;
  level: ConflictLevel;
  resource: { id: string; kind: ConflictResourceKind; name: LocalizedText | null };
  /** Of travel and transfers: the road and boarding, in whole minutes. */
  minutesNeeded?: number;
  /** Of travel, from the end of one to the start of the other; of a transfer, as long as it lasts. */
  minutesAvailable?: number;
  /** Of a place or vehicle: how many groups or people it takes, and how many there would be. */
  limit?: number;
  count?: number;
  /** Those that nobody speaks. */
  languages?: SpokenLanguage[];
  /** The activity it clashes with. Left out for a reader who may not know of it; `during` is then said instead. */
  other?: OtherActivity;
  /** The time concerned: of the other activity, the day's programme, the stay or the edition. */
  during?: InstantRange;
  fixes: Fix[];
}

/** A conflict of a whole edition, with the activity that meets it. */
export interface EditionConflict extends Conflict {
  activityId: string;
}
