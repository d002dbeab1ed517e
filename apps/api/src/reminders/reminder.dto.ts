import { ApiProperty } from '@nestjs/swagger';
import {
  LANGUAGES,
  REMINDER_STEPS,
  TARGET_STAGES,
  type Language,
  type ReminderStep,
  type TargetStage,
} from '@yutai/domain';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

/** What somebody is to be told of a target of an agreement that they look after. */
export class ReminderDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) editionId: string;
  @ApiProperty({ format: 'uuid' }) agreementId: string;
  @ApiProperty({ type: LocalizedTextDto }) agreementTitle: LocalizedTextDto;
  @ApiProperty({ format: 'uuid' }) userId: string;
  @ApiProperty() userName: string;
  @ApiProperty({ enum: TARGET_STAGES, enumName: 'TargetStage' }) stage: TargetStage;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ enum: REMINDER_STEPS, enumName: 'ReminderStep' }) step: ReminderStep;

  @ApiProperty({ description: 'It still stands: not reached, given up, shifted or handed on since' })
  current: boolean;

  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' }) language: Language;
  @ApiProperty() subject: string;
  @ApiProperty({ description: 'Lines of plain text' }) body: string;
  @ApiProperty({ format: 'date-time' }) preparedAt: string;
}
