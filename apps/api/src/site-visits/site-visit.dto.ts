import { ApiProperty } from '@nestjs/swagger';
import { HOST_ANSWERS, RECEPTION_LEVELS, type HostAnswer, type ReceptionLevel } from '@yutai/domain';
import { Id, Instant, Localized, LocalizedList, OneOf, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Versioned } from '../http/record.dto.js';
import { ActivityAnswer, ActivityInput } from '../scheduling/schedule.dto.js';
import { siteVisitView } from './site-visit.view.js';

export class SiteVisitInput extends ActivityInput {
  @Id({ optional: true, description: 'The organisation that receives' })
  hostId: string | null;

  @Id({ optional: true })
  hostContactId: string | null;

  @LocalizedList({ optional: true, default: [], max: 50 })
  topics: LocalizedTextDto[];

  @OneOf(RECEPTION_LEVELS, { optional: true, name: 'ReceptionLevel', description: 'Who receives' })
  receptionLevel: ReceptionLevel | null;

  @Localized({ optional: true, description: 'What to wear, what is not allowed; delegates are told' })
  safetyNotes: LocalizedTextDto | null;

  @Id({ optional: true, description: 'Where it goes when its place falls through; books nothing' })
  backupPlaceId: string | null;
}

export class SiteVisitReplacement extends Versioned(SiteVisitInput) {}

export class CompleteInput {
  @Localized({ optional: true, description: 'What came of it' })
  outcome: LocalizedTextDto | null;

  @Whole(0, 100_000, { optional: true })
  attended: number | null;
}

const ANSWERS = HOST_ANSWERS.filter((answer) => answer !== 'not_asked');

export class HostAnswerInput {
  @OneOf(ANSWERS, { description: '`asked` when the question has gone out' })
  answer: HostAnswer;

  @Instant({ optional: true, description: 'With counter_proposed: the time the host proposes' })
  startsAt: string | null;

  @Instant({ optional: true })
  endsAt: string | null;

  @Text({ optional: true, max: 2000, description: 'What the host said beside it' })
  message: string | null;
}

export class SiteVisitDto extends ActivityAnswer(SiteVisitInput, siteVisitView) {
  @ApiProperty({ type: LocalizedTextDto, nullable: true })
  hostName: LocalizedTextDto | null;

  @ApiProperty({ type: LocalizedTextDto, nullable: true })
  hostContactName: LocalizedTextDto | null;

  @ApiProperty({ type: LocalizedTextDto, nullable: true })
  backupPlaceName: LocalizedTextDto | null;

  @ApiProperty({ enum: HOST_ANSWERS, enumName: 'HostAnswer' })
  hostAnswer: HostAnswer;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  hostAnsweredAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  counterStartsAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  counterEndsAt: string | null;

  @ApiProperty({ type: String, nullable: true, required: false, description: "In the host's words" })
  hostMessage?: string | null;

  @ApiProperty({ type: LocalizedTextDto, nullable: true })
  outcome: LocalizedTextDto | null;

  @ApiProperty({ type: Number, nullable: true })
  attended: number | null;
}
