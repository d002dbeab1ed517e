import { ApiProperty } from '@nestjs/swagger';
import { ACTIVITY_STATUSES, HOST_ANSWERS, type ActivityStatus, type HostAnswer } from '@yutai/domain';
import { Id, Instant, OneOf, Text } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { ItineraryEditionDto, ItineraryPlaceDto } from '../itinerary/itinerary.dto.js';

const InstantOrNull = (description?: string) =>
  ApiProperty({ type: String, format: 'date-time', nullable: true, description });

export class HostVisitDto {
  @ApiProperty({ format: 'uuid' })
  siteVisitId: string;

  @ApiProperty({ type: 'integer', description: 'For If-Match: what the host has seen' })
  version: number;

  @ApiProperty({ type: ItineraryEditionDto })
  edition: ItineraryEditionDto;

  @ApiProperty({ type: LocalizedTextDto })
  title: LocalizedTextDto;

  @ApiProperty({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' })
  status: ActivityStatus;

  @InstantOrNull('null: there is no time yet')
  startsAt: string | null;

  @InstantOrNull()
  endsAt: string | null;

  @ApiProperty({ type: ItineraryPlaceDto, nullable: true })
  place: ItineraryPlaceDto | null;

  @ApiProperty({ type: LocalizedTextDto, nullable: true, description: 'The organisation that receives' })
  hostName: LocalizedTextDto | null;

  @ApiProperty({ type: [LocalizedTextDto], description: 'Who comes, by the names of the delegations' })
  delegations: LocalizedTextDto[];

  @ApiProperty({ type: 'integer', description: 'How many are expected; 0 when that is not known' })
  headcount: number;

  @ApiProperty({ type: [LocalizedTextDto] })
  topics: LocalizedTextDto[];

  @ApiProperty({ enum: HOST_ANSWERS, enumName: 'HostAnswer' })
  answer: HostAnswer;

  @InstantOrNull()
  answeredAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  message: string | null;

  @InstantOrNull('The time that the host proposes')
  counterStartsAt: string | null;

  @InstantOrNull()
  counterEndsAt: string | null;

  @ApiProperty({ description: 'Not once the visit is confirmed, over or cancelled' })
  mayAnswer: boolean;

  @ApiProperty({ type: [String], description: 'Fields that are made up; during for the time' })
  illustrative: string[];
}

const REPLIES = ['accepted', 'declined', 'counter_proposed'] as const;

export class HostReplyInput {
  @Id({ description: 'The visit that the host has looked at; a newer link may have opened another' })
  siteVisitId: string;

  @OneOf(REPLIES, { name: 'HostReply' })
  answer: (typeof REPLIES)[number];

  @Instant({ optional: true, description: 'With counter_proposed: the time the host proposes' })
  startsAt: string | null;

  @Instant({ optional: true })
  endsAt: string | null;

  @Text({ optional: true, max: 2000, description: 'To the desk' })
  message: string | null;
}
