import { ApiProperty } from '@nestjs/swagger';
import {
  LANGUAGES,
  NOTICE_CHANNELS,
  NOTICE_FAULTS,
  NOTICE_STATUSES,
  type Language,
  type NoticeChannel,
  type NoticeFault,
  type NoticeStatus,
} from '@yutai/domain';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

const ID = { type: String, format: 'uuid', nullable: true };
const INSTANT = { type: String, format: 'date-time', nullable: true };
const FAULT = { enum: NOTICE_FAULTS, enumName: 'NoticeFault', nullable: true };
const REPLY = {
  type: String,
  nullable: true,
  description: 'What the other side said, or else what was seen of the connection',
};

class NoticeTextDto {
  @ApiProperty({ ...ID, description: 'None for what is told of the whole edition' }) delegationId:
    string | null;
  @ApiProperty({ type: LocalizedTextDto, nullable: true }) delegationName: LocalizedTextDto | null;
  @ApiProperty({ ...ID, description: 'Of a delegate’s own days' }) delegateId: string | null;
  @ApiProperty({ ...ID, description: 'Of all that the delegation does: its liaison' }) userId: string | null;
  @ApiProperty({ ...ID, description: 'Of all that the delegation does, or the edition: a webhook' })
  webhookId: string | null;
  @ApiProperty({ type: LocalizedTextDto }) recipientName: LocalizedTextDto;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Where mail for them goes; of a webhook its host',
  })
  address: string | null;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' }) language: Language;
  @ApiProperty() subject: string;
  @ApiProperty({ description: 'Lines of plain text' }) body: string;
}

/** What somebody would be told if the draft were published now. */
export class NoticePreviewDto extends NoticeTextDto {}

export class NoticePreviewsDto {
  @ApiProperty({ type: [NoticePreviewDto] }) data: NoticePreviewDto[];

  @ApiProperty({
    enum: NOTICE_CHANNELS,
    enumName: 'NoticeChannel',
    isArray: true,
    description: 'Those on which this installation sends; what is for another is held',
  })
  channels: NoticeChannel[];

  @ApiProperty({ format: 'date-time', description: 'When they would go out unless they are sent at once' })
  dueAt: string;
}

/** A notice, and how far its sending got. */
export class NoticeDto extends NoticeTextDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) editionId: string;
  @ApiProperty({ format: 'uuid' }) releaseId: string;
  @ApiProperty({ type: 'integer' }) releaseNumber: number;

  @ApiProperty({ type: 'integer', description: 'The release that its changes are told against; 0 for none' })
  since: number;

  @ApiProperty({ format: 'date-time' }) preparedAt: string;

  @ApiProperty({
    enum: NOTICE_CHANNELS,
    enumName: 'NoticeChannel',
    nullable: true,
    description: 'None where there is nowhere to send it',
  })
  channel: NoticeChannel | null;

  @ApiProperty({ enum: NOTICE_STATUSES, enumName: 'NoticeStatus' }) status: NoticeStatus;
  @ApiProperty({ description: 'Sent at once, in quiet hours too' }) urgent: boolean;
  @ApiProperty({ ...INSTANT, description: 'When it is tried next' }) dueAt: string | null;
  @ApiProperty({ type: 'integer', description: 'How often it was tried' }) attempts: number;
  @ApiProperty(FAULT) fault: NoticeFault | null;
  @ApiProperty(REPLY) reply: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The same at every attempt' })
  messageId: string | null;

  @ApiProperty(INSTANT) sentAt: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class NoticeAttemptDto {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ format: 'date-time' }) startedAt: string;
  @ApiProperty({ format: 'date-time' }) endedAt: string;

  @ApiProperty({ enum: NOTICE_STATUSES, enumName: 'NoticeStatus', description: 'queued: it is tried again' })
  outcome: NoticeStatus;

  @ApiProperty(FAULT) fault: NoticeFault | null;
  @ApiProperty(REPLY) reply: string | null;
}

export class NoticeWithHistoryDto extends NoticeDto {
  @ApiProperty({ type: [NoticeAttemptDto], description: 'Attempts that have ended, the last first' })
  history: NoticeAttemptDto[];
}

/** A notice as it is passed on by hand. */
export class NoticeCopiesDto {
  @ApiProperty({ description: 'In simplified characters' }) wechat: string;
  @ApiProperty({ description: 'In traditional characters' }) line: string;
}
