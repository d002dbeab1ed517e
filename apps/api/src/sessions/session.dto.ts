import { ApiProperty } from '@nestjs/swagger';
import { SESSION_KINDS, SIDES, type SessionKind, type Side } from '@yutai/domain';
import { Id, Localized, NestedList, OneOf, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Answered, Versioned } from '../http/record.dto.js';
import { ActivityAnswer, ActivityInput } from '../scheduling/schedule.dto.js';
import { sessionView } from './session.view.js';

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
  speakers: SpeakerInput[];

  @NestedList(RunningOrderItemInput, { optional: true, default: [], max: 200 })
  runningOrder: RunningOrderItemInput[];
}

export class SessionReplacement extends Versioned(SessionInput) {}

export class SpeakerDto extends Answered(SpeakerInput) {
  @ApiProperty({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @ApiProperty({ type: [String] }) illustrative: string[];
}

export class RunningOrderItemDto extends Answered(RunningOrderItemInput) {
  @ApiProperty({ type: [String] }) illustrative: string[];
}

export class SessionDto extends ActivityAnswer(SessionInput, sessionView) {
  @ApiProperty({ type: [SpeakerDto] })
  declare speakers: SpeakerDto[];

  @ApiProperty({ type: [RunningOrderItemDto] })
  declare runningOrder: RunningOrderItemDto[];
}
