import { ApiProperty } from '@nestjs/swagger';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  DELEGATE_ROLES,
  LANGUAGES,
  SESSION_KINDS,
  type ActivityKind,
  type ActivityStatus,
  type DelegateRole,
  type Language,
  type SessionKind,
} from '@yutai/domain';
import { CHANGES, type Change } from '@yutai/planning';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

const Words = (description?: string) => ApiProperty({ type: LocalizedTextDto, description });
const WordsOrNull = (description?: string) =>
  ApiProperty({ type: LocalizedTextDto, nullable: true, description });

export class ItineraryReleaseDto {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the delegate said so',
  })
  readAt: string | null;
}

export class ItineraryDelegateDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @Words() name: LocalizedTextDto;
  @ApiProperty({ enum: DELEGATE_ROLES, enumName: 'DelegateRole' }) role: DelegateRole;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' }) language: Language;
}

export class ItineraryEditionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @Words() name: LocalizedTextDto;
  @ApiProperty({ description: 'IANA', example: 'Asia/Shanghai' }) timeZone: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
}

export class ItineraryDelegationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @Words() name: LocalizedTextDto;
}

export class ItineraryPlaceDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @Words() name: LocalizedTextDto;
  @WordsOrNull('Of a room: the place it is in') parentName: LocalizedTextDto | null;
  @WordsOrNull() address: LocalizedTextDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'GB/T 2260' }) districtCode: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'WGS-84' }) latitude: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'WGS-84' }) longitude: number | null;
}

export class TravelToNextDto {
  @ApiProperty({ type: 'integer', nullable: true, description: 'On the road; null when unknown' })
  minutes: number | null;

  @ApiProperty({ type: 'integer' })
  boardingMinutes: number;

  @ApiProperty()
  samePlace: boolean;
}

export class ItineraryActivityDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ACTIVITY_KINDS, enumName: 'ActivityKind' }) kind: ActivityKind;
  @ApiProperty({ enum: SESSION_KINDS, enumName: 'SessionKind', nullable: true })
  sessionKind: SessionKind | null;
  @Words() title: LocalizedTextDto;
  @ApiProperty({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' }) status: ActivityStatus;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ format: 'date-time' }) endsAt: string;
  @ApiProperty({ type: ItineraryPlaceDto, nullable: true }) place: ItineraryPlaceDto | null;
  @ApiProperty({ type: ItineraryPlaceDto, nullable: true, description: 'Where a transfer ends' })
  toPlace: ItineraryPlaceDto | null;
  @WordsOrNull('Who receives the delegation') hostName: LocalizedTextDto | null;
  @WordsOrNull('What is said of the host') hostProfile: LocalizedTextDto | null;
  @WordsOrNull() bring: LocalizedTextDto | null;
  @WordsOrNull() briefing: LocalizedTextDto | null;
  @WordsOrNull('What to wear, what is not allowed') safetyNotes: LocalizedTextDto | null;
  @ApiProperty({ type: [LocalizedTextDto], description: 'What a visit is about' }) topics: LocalizedTextDto[];
  @WordsOrNull('Of a transfer, by name and plate') vehicle: LocalizedTextDto | null;
  @WordsOrNull('The group they go with, where not all of the delegation does')
  groupName: LocalizedTextDto | null;
  @ApiProperty({ type: TravelToNextDto, nullable: true }) travelToNext: TravelToNextDto | null;
  @ApiProperty({ type: [String], description: 'Fields that are made up; during for the time' })
  illustrative: string[];
}

export class EarlierDto {
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ format: 'date-time' }) endsAt: string;
  @ApiProperty({ type: ItineraryPlaceDto, nullable: true }) place: ItineraryPlaceDto | null;
  @ApiProperty({ type: ItineraryPlaceDto, nullable: true }) toPlace: ItineraryPlaceDto | null;
}

export class ItineraryChangeDto {
  @ApiProperty({ format: 'uuid' }) activityId: string;
  @ApiProperty({ enum: CHANGES, enumName: 'Change' }) change: Change;
  @ApiProperty({ type: [String], description: 'Which fields differ; none for what is new or cancelled' })
  fields: string[];
  @Words() title: LocalizedTextDto;
  @ApiProperty({ type: EarlierDto, nullable: true, description: 'Of what was moved or is cancelled' })
  before: EarlierDto | null;
}

export class ItineraryDto {
  @ApiProperty({ type: ItineraryReleaseDto, nullable: true, description: 'null: nothing is published yet' })
  release: ItineraryReleaseDto | null;

  @ApiProperty({ type: ItineraryDelegateDto })
  delegate: ItineraryDelegateDto;

  @ApiProperty({ type: ItineraryEditionDto })
  edition: ItineraryEditionDto;

  @ApiProperty({ type: ItineraryDelegationDto })
  delegation: ItineraryDelegationDto;

  @ApiProperty({ type: [LocalizedTextDto], description: 'Of the groups that they are in' })
  groupNames: LocalizedTextDto[];

  @ApiProperty({
    type: [ItineraryActivityDto],
    description: 'In order of time; cancelled ones stay, as such',
  })
  activities: ItineraryActivityDto[];

  @ApiProperty({
    type: [ItineraryChangeDto],
    description:
      'Since the last release the delegate has read or, before they read any, the first they opened',
  })
  changes: ItineraryChangeDto[];
}
