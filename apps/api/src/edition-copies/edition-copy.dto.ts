import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, type ActivityKind, type ActivityStatus } from '@yutai/domain';
import { EditionDto } from '../editions/edition.dto.js';
import { Day, Flag, Localized, OneOf, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { ConflictDto } from '../http/problem.dto.js';
import { COPIED_AS, type CopiedAs } from './edition-copy.rules.js';

const Carried = (what: string) =>
  OneOf(COPIED_AS, {
    optional: true,
    default: 'planned',
    name: 'CopiedAs',
    description: `${what}: at their weekdays and clocks, or without a time, or not at all`,
  });

/** A new edition after the example of another. */
export class EditionCopyInput {
  @Whole(1, 1000, { description: 'The how-manieth' })
  ordinal: number;

  @Localized()
  name: LocalizedTextDto;

  @Day({ description: 'Of the week of this day: what was on a Tuesday is on its Tuesday' })
  startsOn: string;

  @Whole(1900, 2200, { optional: true, description: 'Left out, that of the first day' })
  year: number | null;

  @Day({ optional: true, description: 'Left out, it lasts as long as the other' })
  endsOn: string | null;

  @Day({ optional: true, description: 'Left out, the season is carried over by whole weeks' })
  seasonStartsOn: string | null;

  @Day({ optional: true })
  seasonEndsOn: string | null;

  @Flag({
    optional: true,
    default: true,
    description: 'Without delegates, liaison, arrival and departure',
  })
  delegations: boolean;

  @Carried('Sessions, without speakers')
  sessions: CopiedAs;

  @Carried('Site visits, not put to their hosts yet')
  siteVisits: CopiedAs;
}

export class CopiedCountsDto {
  @ApiProperty({ type: 'integer' }) delegations: number;
  @ApiProperty({ type: 'integer' }) sessions: number;
  @ApiProperty({ type: 'integer' }) siteVisits: number;
  @ApiProperty({ type: 'integer', description: 'Of both, with a time' }) planned: number;
  @ApiProperty({ type: 'integer', description: 'Of both, without one' }) requests: number;
  @ApiProperty({ type: 'integer', description: 'That were to be planned, and do not fit' }) unfit: number;
}

const InstantOrNull = () => ApiProperty({ type: String, format: 'date-time', nullable: true });

export class CopiedActivityDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ACTIVITY_KINDS, enumName: 'ActivityKind' }) kind: ActivityKind;
  @ApiProperty({ type: LocalizedTextDto }) title: LocalizedTextDto;
  @ApiProperty({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' }) status: ActivityStatus;
  @InstantOrNull() wasStartsAt: string | null;
  @InstantOrNull() wasEndsAt: string | null;
  @InstantOrNull() startsAt: string | null;
  @InstantOrNull() endsAt: string | null;

  @ApiProperty({
    type: [ConflictDto],
    description: 'Why it has no time though it was to be planned, or what is worth knowing',
  })
  conflicts: ConflictDto[];
}

export class EditionCopyDto extends EditionDto {
  @ApiProperty({ type: CopiedCountsDto })
  copied: CopiedCountsDto;

  @ApiProperty({ type: [CopiedActivityDto], description: 'In the order of the times they had' })
  activities: CopiedActivityDto[];

  @ApiPropertyOptional({ type: [ConflictDto], description: 'Those of all activities' })
  warnings?: ConflictDto[];
}
