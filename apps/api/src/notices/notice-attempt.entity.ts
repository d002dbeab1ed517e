import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NoticeFault } from '@yutai/domain';
import { Nullable } from '../database/columns.js';
import { Notice } from './notice.entity.js';

/** An attempt that has ended, and how. Only ever added, by the statement that ends it. */
@Entity()
@Check('notice_attempt_number', 'number > 0')
@Check('notice_attempt_outcome', `outcome IN ('sent', 'queued', 'uncertain', 'dead')`)
@Check(
  'notice_attempt_fault',
  `fault IN ('refused', 'busy', 'unreachable', 'signInRefused', 'senderRefused', 'timedOut', 'interrupted', 'unanswered')`,
)
@Check('notice_attempt_failed', `(outcome = 'sent') = (fault IS NULL)`)
export class NoticeAttempt {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Notice, { name: 'notice_attempt_notice', onDelete: 'CASCADE' })
  noticeId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz')
  endedAt: Date;

  /** What became of the notice by it; queued: it is tried again. */
  @Column('text')
  outcome: 'sent' | 'queued' | 'uncertain' | 'dead';

  @Nullable('text')
  fault: NoticeFault | null;

  @Nullable('text')
  reply: string | null;
}
