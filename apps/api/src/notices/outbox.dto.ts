import { ApiProperty } from '@nestjs/swagger';
import { NOTICE_STATUSES, type NoticeStatus } from '@yutai/domain';
import { OneOf } from '../http/fields.js';

class NoticeCountDto {
  @ApiProperty({ enum: NOTICE_STATUSES, enumName: 'NoticeStatus' }) status: NoticeStatus;
  @ApiProperty({ type: 'integer' }) notices: number;
}

export class ReleaseProgressDto {
  @ApiProperty({ format: 'uuid' }) releaseId: string;
  @ApiProperty({ type: 'integer' }) releaseNumber: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;

  @ApiProperty({ type: [NoticeCountDto], description: 'Only statuses that some are in' })
  counts: NoticeCountDto[];
}

export class OutboxDto {
  @ApiProperty({ description: 'Whether this installation sends mail' }) mail: boolean;

  @ApiProperty({ type: [ReleaseProgressDto], description: 'The latest first; only releases with notices' })
  releases: ReleaseProgressDto[];
}

/** Statuses from which all can be sent at once; what is uncertain is decided one by one. */
const SENT_TOGETHER = ['dead', 'held'] as const;

export class SendAllInput {
  @OneOf(SENT_TOGETHER, { name: 'SentTogether' })
  status: (typeof SENT_TOGETHER)[number];
}

export class ChangedNoticesDto {
  @ApiProperty({ type: 'integer', description: 'How many it was' }) notices: number;
}
