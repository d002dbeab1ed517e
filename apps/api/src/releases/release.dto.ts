import { ApiProperty } from '@nestjs/swagger';
import { CHANGES, type Change } from '@yutai/planning';
import { Flag, LongText } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

export class PublishInput {
  @LongText({ optional: true, description: 'For the desk; delegates do not see it' })
  note: string | null;

  @Flag({ optional: true, default: false, description: 'Notices are sent at once, in quiet hours too' })
  urgent: boolean;
}

export class ChangeCountsDto {
  @ApiProperty({ type: 'integer' }) new: number;
  @ApiProperty({ type: 'integer' }) moved: number;
  @ApiProperty({ type: 'integer' }) changed: number;
  @ApiProperty({ type: 'integer' }) cancelled: number;
}

export class ActivityChangeDto {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ enum: CHANGES, enumName: 'Change' })
  change: Change;

  @ApiProperty({ type: [String], description: 'Which fields differ; none for what is new or cancelled' })
  fields: string[];

  @ApiProperty({ type: LocalizedTextDto })
  title: LocalizedTextDto;
}

export class DelegationChangesDto {
  @ApiProperty({ format: 'uuid' }) delegationId: string;
  @ApiProperty({ type: [ActivityChangeDto] }) changes: ActivityChangeDto[];
}

export class ReleaseDifferenceDto {
  @ApiProperty({ type: [ActivityChangeDto] })
  activities: ActivityChangeDto[];

  @ApiProperty({ type: [DelegationChangesDto], description: 'Only delegations with a change' })
  delegations: DelegationChangesDto[];

  @ApiProperty({
    required: false,
    description:
      'Of a dry run: whether publishing would be refused, as nothing beside the activities has changed either',
  })
  unchanged?: boolean;
}

export class ReleaseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) editionId: string;
  @ApiProperty({ type: 'integer', description: 'From 1, within the edition' }) number: number;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
  @ApiProperty({ description: 'The name of who published it' }) publishedBy: string;
  @ApiProperty({ type: ChangeCountsDto }) changes: ChangeCountsDto;
}

class RestoredDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) restoredAt: string;
  @ApiProperty({ description: 'The name of who restored it' }) restoredBy: string;
  @ApiProperty({ type: 'integer', description: 'Of how many activities' }) steps: number;
}

export class ReleaseWithDifferenceDto extends ReleaseDto {
  @ApiProperty({
    type: ReleaseDifferenceDto,
    description: 'Against the release before it; for a liaison, of their own delegations only',
  })
  difference: ReleaseDifferenceDto;

  @ApiProperty({
    type: RestoredDto,
    nullable: true,
    description: 'When it was last put back into the draft, as long as that can be taken back',
  })
  restored: RestoredDto | null;
}
