import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  SESSION_KINDS,
  type ActivityKind,
  type ActivityStatus,
  type SessionKind,
} from '@yutai/domain';
import type { ReleaseDelegation, ReleaseEdition, ReleasePlace } from '@yutai/planning';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

const Words = () => ApiProperty({ type: LocalizedTextDto, nullable: true });
const IdOrNull = () => ApiProperty({ type: String, format: 'uuid', nullable: true });
const IdList = (description?: string) => ApiProperty({ type: [String], format: 'uuid', description });
const InstantOrNull = () => ApiProperty({ type: String, format: 'date-time', nullable: true });

class ReleaseEditionDto implements ReleaseEdition {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ example: 'Asia/Shanghai' }) timeZone: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
}

class ReleasePlaceDto implements ReleasePlace {
  @ApiProperty({ format: 'uuid' }) id: string;
  @IdOrNull() parentId: string | null;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @Words() address: LocalizedTextDto | null;
  @ApiProperty({ type: String, nullable: true }) districtCode: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'WGS-84' }) latitude: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'WGS-84' }) longitude: number | null;
}

class ReleaseDelegationDto implements ReleaseDelegation {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ type: 'integer' }) headcount: number;
}

class PublishedGroupDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) delegationId: string;
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ type: 'integer' }) headcount: number;
}

class PublishedVehicleDto {
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ type: String, nullable: true }) plate: string | null;
  @ApiProperty({ description: 'Its name or plate is made up for illustration' }) illustrative: boolean;
}

/** An activity with all that is published of it. What is published has a time; a request of the draft has none. */
export class PublishedActivityDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ACTIVITY_KINDS, enumName: 'ActivityKind' }) kind: ActivityKind;
  @ApiProperty({ enum: SESSION_KINDS, enumName: 'SessionKind', nullable: true })
  sessionKind: SessionKind | null;
  @ApiProperty({ type: LocalizedTextDto }) title: LocalizedTextDto;
  @ApiProperty({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' }) status: ActivityStatus;
  @InstantOrNull() startsAt: string | null;
  @InstantOrNull() endsAt: string | null;
  @IdOrNull() placeId: string | null;
  @IdOrNull() toPlaceId: string | null;
  @Words() hostName: LocalizedTextDto | null;
  @ApiPropertyOptional({ type: LocalizedTextDto, description: 'What is said of the host' })
  hostProfile?: LocalizedTextDto;
  @Words() bring: LocalizedTextDto | null;
  @Words() briefing: LocalizedTextDto | null;
  @ApiPropertyOptional({ type: LocalizedTextDto, nullable: true }) safetyNotes?: LocalizedTextDto | null;
  @ApiPropertyOptional({ type: [LocalizedTextDto], description: 'What a visit is about' })
  topics?: LocalizedTextDto[];
  @ApiPropertyOptional({
    type: PublishedVehicleDto,
    nullable: true,
    description: 'Of a transfer, once one is chosen',
  })
  vehicle?: PublishedVehicleDto | null;
  @IdList('Of those that you may read') delegationIds: string[];
  @ApiPropertyOptional({
    type: [PublishedGroupDto],
    description: 'Left out where all of the delegations come',
  })
  groups?: PublishedGroupDto[];
  @IdList('Who are named, and speak; none for a liaison') personIds: string[];
  @IdList('None for a liaison') excusedPersonIds: string[];
  @ApiProperty({ type: [String], description: 'Fields that are made up for illustration' })
  illustrative: string[];
}

/** A timetable as it was published, or as the draft would be; a liaison reads what their own delegations do. */
export class TimetableDto {
  @ApiProperty({ type: ReleaseEditionDto }) edition: ReleaseEditionDto;
  @ApiProperty({ type: [ReleasePlaceDto], description: 'Those of the activities' }) places: ReleasePlaceDto[];
  @ApiProperty({ type: [ReleaseDelegationDto] }) delegations: ReleaseDelegationDto[];
  @ApiProperty({ type: [PublishedActivityDto] }) activities: PublishedActivityDto[];
}
