import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  CONFLICT_CODES,
  NAMED_PARTS,
  SPOKEN_LANGUAGES,
  type ActivityKind,
  type ActivityStatus,
  type NamedPart,
  type SpokenLanguage,
} from '@yutai/domain';
import type { View } from '../database/view.js';
import {
  Id,
  Ids,
  Instant,
  Localized,
  LongText,
  NestedList,
  OneOf,
  SomeOf,
  Text,
  Whole,
} from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { ConflictDto } from '../http/problem.dto.js';
import { Answered, Recorded, type RecordFields } from '../http/record.dto.js';
import { activityView } from './activity.view.js';

export class OverrideInput {
  @OneOf(CONFLICT_CODES, { name: 'ConflictCode' })
  code: string;

  @Id({ description: 'The resource of the conflict that is set aside' })
  resourceId: string;

  @Text({ max: 500, description: 'Kept with the activity and in the audit' })
  reason: string;
}

/** An override as it is kept. */
export class OverrideDto extends Answered(OverrideInput) {
  @ApiProperty({ type: String, nullable: true, description: 'Who set the conflict aside' })
  byName: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at: string | null;
}

/** Sets restrict-level conflicts aside, each by name; one not named still refuses. */
export class OverridesInput {
  @NestedList(OverrideInput, {
    optional: true,
    description:
      'In place of all that were given. What is not rearranged is not refused: there, each new one must name a conflict that is there, and left out means as before',
  })
  overrides: OverrideInput[] | null;
}

export class NamedPersonInput {
  @Id()
  personId: string;

  @OneOf(NAMED_PARTS, {
    name: 'NamedPart',
    description:
      'Whoever is named is booked too; only somebody excused is not, not even with their delegation',
  })
  part: NamedPart;
}

/** What every kind of activity says of itself. Without a time it is a request and holds nothing. */
export class ActivityInput extends OverridesInput {
  @Id()
  editionId: string;

  @Localized()
  title: LocalizedTextDto;

  @Instant({ optional: true })
  startsAt: string | null;

  @Instant({ optional: true })
  endsAt: string | null;

  @Id({ optional: true })
  placeId: string | null;

  @Ids({ optional: true, default: [], max: 200 })
  delegationIds: string[];

  @Ids({
    optional: true,
    default: [],
    max: 200,
    description:
      'Of the delegations named, those with groups here take part by these groups alone; the others come whole',
  })
  groupIds: string[];

  @NestedList(NamedPersonInput, { optional: true, default: [], max: 500, once: 'personId' })
  people: NamedPersonInput[];

  @Whole(1, 100_000, { optional: true, description: 'How many come; left out, the delegations are counted' })
  headcount: number | null;

  @SomeOf(SPOKEN_LANGUAGES, {
    name: 'SpokenLanguage',
    optional: true,
    default: [],
    description: 'What a guide or an interpreter is to speak there: BCP 47',
  })
  languages: SpokenLanguage[];

  @Localized({ optional: true, description: 'What to bring' })
  bring: LocalizedTextDto | null;

  @Localized({ optional: true, description: 'What delegates should know' })
  briefing: LocalizedTextDto | null;

  @LongText({ optional: true, description: 'For the desk; never shown to delegates' })
  notes: string | null;
}

export class NamedPersonDto extends Answered(NamedPersonInput) {
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
}

export class DelegationRefDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
}

export class GroupRefDto extends DelegationRefDto {
  @ApiProperty({ format: 'uuid' }) delegationId: string;
}

/** What a kind of activity answers: the fields of its input, and those that no body sets. */
export function ActivityAnswer<T extends ActivityInput>(Input: Type<T>, view: View) {
  class Answer extends (Recorded(Input, view) as Type<RecordFields>) {
    @ApiProperty({ enum: ACTIVITY_KINDS, enumName: 'ActivityKind' })
    kind: ActivityKind;

    @ApiProperty({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' })
    status: ActivityStatus;

    @ApiProperty({ type: LocalizedTextDto, nullable: true })
    placeName: LocalizedTextDto | null;

    @ApiProperty({ type: String, nullable: true })
    districtCode: string | null;

    @ApiProperty({ type: [DelegationRefDto] })
    delegations: DelegationRefDto[];

    @ApiProperty({ type: [GroupRefDto] })
    groups: GroupRefDto[];

    @ApiProperty({ type: [NamedPersonDto] })
    people: NamedPersonDto[];

    @ApiPropertyOptional({ type: [OverrideDto], nullable: false })
    overrides: OverrideDto[];

    @ApiProperty({ type: [String], format: 'uuid', description: 'Who look after the delegations' })
    liaisonIds: string[];

    @ApiProperty({ description: 'Whether a conflict was set aside' })
    overridden: boolean;

    @ApiProperty({ type: String, nullable: true })
    cancelledReason: string | null;

    @ApiPropertyOptional({
      type: [ConflictDto],
      description: 'After a write: what is worth knowing and refuses nothing',
    })
    warnings?: ConflictDto[];
  }
  return Answer as Type<Omit<T, keyof Answer> & Answer>;
}

/** What activities of every kind have, in one list. */
export class ActivityDto extends ActivityAnswer(ActivityInput, activityView) {}

export class ExcuseInput {
  @Id()
  personId: string;
}

export class CancelInput {
  @Text({ max: 500 })
  reason: string;
}
