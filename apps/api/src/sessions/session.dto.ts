import { ApiProperty } from '@nestjs/swagger';
import { SESSION_KINDS, SIDES, type SessionKind, type Side } from '@yutai/domain';
import { Id, Localized, NestedList, OneOf, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Answered, Versioned } from '../http/record.dto.js';
import { ActivityDto, ActivityInput } from '../scheduling/schedule.dto.js';

/** A speaker with title and affiliation as of then. */
export class SpeakerInput {
  @Id()
  personId: string;

  @Localized({ optional: true })
  title: LocalizedTextDto | null;

  @Localized({ optional: true })
  affiliation: LocalizedTextDto | null;

  @OneOf(SIDES, { optional: true, name: 'Side' })
  side: Side | null;

  @Localized({ optional: true })
  topic: LocalizedTextDto | null;
}

export class RunningOrderItemInput {
  @Localized()
  title: LocalizedTextDto;

  @Whole(1, 1440, { optional: true })
  minutes: number | null;
}

export class SessionInput extends ActivityInput {
  @OneOf(SESSION_KINDS, { name: 'SessionKind' })
  sessionKind: SessionKind;

  @Text({ optional: true, max: 200 })
  photoCredit: string | null;

  @NestedList(SpeakerInput, {
    optional: true,
    default: [],
    max: 100,
    once: 'personId',
    description: 'In order of speaking; each is booked',
  })
  speakers: SpeakerInput[] | null;

  @NestedList(RunningOrderItemInput, { optional: true, default: [], max: 200 })
  runningOrder: RunningOrderItemInput[] | null;
}

export class SessionReplacement extends Versioned(SessionInput) {}

export class SpeakerDto extends Answered(SpeakerInput) {
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ type: [String] }) illustrative: string[];
}

export class RunningOrderItemDto extends Answered(RunningOrderItemInput) {
  @ApiProperty({ type: [String] }) illustrative: string[];
}

export class SessionDto extends ActivityDto {
  @ApiProperty({ enum: SESSION_KINDS, enumName: 'SessionKind' })
  sessionKind: SessionKind;

  @ApiProperty({ type: String, nullable: true })
  photoCredit: string | null;

  @ApiProperty({ type: [SpeakerDto] })
  speakers: SpeakerDto[];

  @ApiProperty({ type: [RunningOrderItemDto] })
  runningOrder: RunningOrderItemDto[];
}
