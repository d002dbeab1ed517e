import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CONFLICT_CODES,
  CONFLICT_LEVELS,
  CONFLICT_RESOURCE_KINDS,
  CREW_DUTIES,
  ERROR_CODES,
  SPOKEN_LANGUAGES,
  type ConflictCode,
  type ConflictLevel,
  type ConflictResourceKind,
  type ErrorCode,
  type MessageParams,
  type SpokenLanguage,
} from '@yutai/domain';
import type { Conflict, Fix, InstantRange, OtherActivity } from '@yutai/planning';
import type { FieldError } from '../problems/problem.js';
import { LocalizedTextDto } from './localized-text.dto.js';

export class FieldErrorDto implements FieldError {
  @ApiProperty({ example: 'parties.0.side' }) field: string;
  @ApiProperty({ enum: ERROR_CODES, enumName: 'ErrorCode' }) code: ErrorCode;
  @ApiProperty() message: string;
  @ApiPropertyOptional({
    type: Object,
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    example: { min: 1, max: 200 },
  })
  params?: MessageParams;
}

export class ConflictResourceDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: CONFLICT_RESOURCE_KINDS, enumName: 'ConflictResourceKind' })
  kind: ConflictResourceKind;
  @ApiProperty({ type: LocalizedTextDto, nullable: true }) name: LocalizedTextDto | null;
}

export class OtherActivityDto implements OtherActivity {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: LocalizedTextDto }) title: LocalizedTextDto;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ format: 'date-time' }) endsAt: string;
}

export class DuringDto implements InstantRange {
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ format: 'date-time' }) endsAt: string;
}

export class FixDto {
  @ApiProperty({ enum: ['move', 'override', 'excuse', 'readmit', 'place', 'vehicle', 'crew'] }) kind: string;
  @ApiPropertyOptional({ format: 'date-time' }) startsAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) endsAt?: string;
  @ApiPropertyOptional({ enum: CONFLICT_CODES, enumName: 'ConflictCode' }) code?: string;
  @ApiPropertyOptional({ format: 'uuid' }) resourceId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) personId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Of an excuse from the other activity: which that is' })
  activityId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) placeId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) vehicleId?: string;
  @ApiPropertyOptional({ enum: CREW_DUTIES, enumName: 'CrewDuty' }) part?: string;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Whom `personId` stands in for',
  })
  insteadOf?: string | null;
}

export class ConflictDto implements Conflict {
  @ApiProperty({ enum: CONFLICT_CODES, enumName: 'ConflictCode' }) code: ConflictCode;
  @ApiProperty({ enum: CONFLICT_LEVELS, enumName: 'ConflictLevel' }) level: ConflictLevel;
  @ApiProperty({ type: ConflictResourceDto }) resource: ConflictResourceDto;
  @ApiPropertyOptional({ description: 'On the road and for boarding; only with `other`' })
  minutesNeeded?: number;
  @ApiPropertyOptional() minutesAvailable?: number;
  @ApiPropertyOptional({ type: OtherActivityDto, description: 'Only for those who may read it' })
  other?: OtherActivityDto;
  @ApiPropertyOptional({
    type: DuringDto,
    description: 'The time concerned; instead of `other` where that may not be told',
  })
  during?: DuringDto;
  @ApiPropertyOptional({ description: 'How many groups or people the place takes' }) limit?: number;
  @ApiPropertyOptional({ description: 'How many there would be; not where `other` may not be told' })
  count?: number;
  @ApiPropertyOptional({ enum: SPOKEN_LANGUAGES, enumName: 'SpokenLanguage', isArray: true })
  languages?: SpokenLanguage[];
  @ApiProperty({ type: [FixDto] }) fixes: Fix[];
}

export class ProblemDto {
  @ApiProperty({ example: 'about:blank' }) type: string;
  @ApiProperty() title: string;
  @ApiProperty() status: number;
  @ApiProperty({ enum: ERROR_CODES, enumName: 'ErrorCode' }) code: ErrorCode;
  @ApiProperty() detail: string;
  @ApiPropertyOptional({ type: [FieldErrorDto] }) errors?: FieldErrorDto[];
  @ApiPropertyOptional({ type: [ConflictDto] }) conflicts?: ConflictDto[];
}
