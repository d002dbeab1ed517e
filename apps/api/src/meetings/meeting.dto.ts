import { ApiProperty } from '@nestjs/swagger';
import { MEETING_ANSWERS, type MeetingAnswer } from '@yutai/domain';
import { Flag, Id, Localized, OneOf, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Versioned } from '../http/record.dto.js';
import { ActivityAnswer, ActivityInput } from '../scheduling/schedule.dto.js';
import { meetingView } from './meeting.view.js';

export class MeetingInput extends ActivityInput {
  @Id({ description: 'The organisation that wants to meet' })
  requesterId: string;

  @Id({ description: 'The organisation that it wants to meet' })
  counterpartId: string;

  @Localized({ optional: true, description: 'About what' })
  subject: LocalizedTextDto | null;

  @Whole(1, 3, { optional: true, default: 2, description: '1 before all others' })
  priority: number;

  @Text({ optional: true, max: 50, description: 'At which table' })
  tableLabel: string | null;
}

export class MeetingReplacement extends Versioned(MeetingInput) {}

const GIVEN = MEETING_ANSWERS.filter((answer) => answer !== 'open');

export class MeetingAnswerInput {
  @OneOf(GIVEN, { description: 'What the counterpart says' })
  answer: MeetingAnswer;

  @Text({ optional: true, max: 500 })
  reason: string | null;
}

export class MeetingOutcomeInput {
  @Flag({ description: 'false: it was over without having come about' })
  tookPlace: boolean;

  @Localized({ optional: true, description: 'What came of it' })
  outcome: LocalizedTextDto | null;
}

export class MeetingDto extends ActivityAnswer(MeetingInput, meetingView) {
  @ApiProperty({ type: LocalizedTextDto })
  requesterName: LocalizedTextDto;

  @ApiProperty({ type: LocalizedTextDto })
  counterpartName: LocalizedTextDto;

  @ApiProperty({ enum: MEETING_ANSWERS, enumName: 'MeetingAnswer' })
  answer: MeetingAnswer;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'Left out for liaisons and viewers',
  })
  answerReason?: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;

  @ApiProperty({ type: Boolean, nullable: true })
  tookPlace: boolean | null;

  @ApiProperty({ type: LocalizedTextDto, nullable: true })
  outcome: LocalizedTextDto | null;
}
