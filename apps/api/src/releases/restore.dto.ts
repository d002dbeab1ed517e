import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CONFLICT_CODES,
  NAMED_PARTS,
  SPOKEN_LANGUAGES,
  type ActivityPart,
  type SpokenLanguage,
} from '@yutai/domain';
import { LEFT_BECAUSE, OTHERS, type LeftOut, type Others } from '@yutai/planning';
import { Ids, OneOf, Text } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { ConflictDto } from '../http/problem.dto.js';
import { OverridesInput } from '../scheduling/schedule.dto.js';
import { ActivityChangeDto } from './release.dto.js';
import { PublishedActivityDto } from './timetable.dto.js';

/** How much of a release is put back; what is left out narrows nothing. */
export class RestoreInput extends OverridesInput {
  @Ids({ optional: true, max: 500, description: 'What one of these took part in then, or does today' })
  delegationIds: string[] | null;

  @Ids({ optional: true, max: 2000, description: 'These alone' })
  activityIds: string[] | null;

  @OneOf(OTHERS, {
    optional: true,
    default: 'leave',
    name: 'Others',
    description: 'What becomes of what is planned today and was not published then',
  })
  others: Others;

  @Text({ optional: true, max: 500, description: 'Why others are cancelled; needed for that' })
  reason: string | null;

  @Text({
    optional: true,
    max: 64,
    description:
      'What the dry run answered, so that nothing is done that was not seen; needed unless this is one',
  })
  basis: string | null;
}

class PartDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ enum: [...NAMED_PARTS, 'speaker'], enumName: 'ActivityPart' }) part: ActivityPart;
}

class KeptOverrideDto {
  @ApiProperty({ enum: CONFLICT_CODES, enumName: 'ConflictCode' }) code: string;
  @ApiProperty({ format: 'uuid' }) resourceId: string;
  @ApiProperty() reason: string;
  @ApiPropertyOptional({ format: 'uuid' }) by?: string;
  @ApiPropertyOptional({ format: 'date-time' }) at?: string;
}

/** An activity of the draft with what the desk alone knows of it. */
class StandingActivityDto extends PublishedActivityDto {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, nullable: true }) cancelledReason: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) hostId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) vehicleId: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) headcount: number | null;
  @ApiProperty({ enum: SPOKEN_LANGUAGES, enumName: 'SpokenLanguage', isArray: true })
  languages: SpokenLanguage[];
  @ApiProperty({ type: [PartDto] }) people: PartDto[];
  @ApiProperty({ type: [KeptOverrideDto] }) overrides: KeptOverrideDto[];
}

class RestoreStepDto extends ActivityChangeDto {
  @ApiProperty({ type: StandingActivityDto }) was: StandingActivityDto;
  @ApiProperty({ type: StandingActivityDto }) becomes: StandingActivityDto;

  @ApiProperty({
    type: [String],
    description: 'Of which fields something cannot be brought back, as it is no longer there or known',
  })
  lost: string[];

  @ApiProperty({ type: [ConflictDto], description: 'Those that are not set aside' })
  conflicts: ConflictDto[];
}

class LeftOutDto implements LeftOut {
  @ApiProperty({ format: 'uuid' }) activityId: string;
  @ApiProperty({ type: LocalizedTextDto }) title: LocalizedTextDto;
  @ApiProperty({ enum: LEFT_BECAUSE, enumName: 'LeftBecause' }) because: LeftOut['because'];
}

export class RestorationDto {
  @ApiProperty({ format: 'uuid', description: 'By which it is taken back' }) id: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ description: 'Of what this was found; sent again with the wish to do it' }) basis: string;
  @ApiProperty({ type: [RestoreStepDto] }) steps: RestoreStepDto[];
  @ApiProperty({ type: [LeftOutDto] }) leftOut: LeftOutDto[];
  @ApiPropertyOptional({ type: [ConflictDto], description: 'Those of all steps' }) warnings?: ConflictDto[];
}
