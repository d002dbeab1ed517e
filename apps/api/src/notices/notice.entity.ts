import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language, NoticeChannel, NoticeFault, NoticeStatus } from '@yutai/domain';
import { Nullable, OwnIndex } from '../database/columns.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Release } from '../releases/release.entity.js';
import { AppUser } from '../users/app-user.entity.js';
import { Webhook } from '../webhooks/webhook.entity.js';

/**
 * What one reader is to be told of a release, and how far its sending got. Publishing writes it and the outbox moves it on,
 * each step one conditional statement (docs/adr/0019); what a person decides is audited.
 */
@Entity()
@Check('notice_language', `language IN ('zh-Hans', 'zh-Hant', 'en')`)
@Check('notice_channel', `channel = CASE WHEN webhook_id IS NULL THEN 'email' ELSE 'webhook' END`)
@Check(
  'notice_status',
  `status IN ('prepared', 'held', 'queued', 'sending', 'sent', 'uncertain', 'dead', 'cancelled', 'superseded')`,
)
@Check(
  'notice_fault',
  `fault IN ('refused', 'busy', 'unreachable', 'signInRefused', 'senderRefused', 'timedOut', 'interrupted', 'unanswered')`,
)
@Check('notice_reader', 'num_nonnulls(delegate_id, user_id, webhook_id) = 1')
@Check('notice_whole', 'delegation_id IS NOT NULL OR webhook_id IS NOT NULL')
@Check('notice_by_hand', `(channel IS NULL) = (status = 'prepared')`)
@Check('notice_address', `(channel IS NULL) = (address IS NULL)`)
@Check('notice_due', `(status = 'queued') = (due_at IS NOT NULL)`)
@Check('notice_leased', `(status = 'sending') = (leased_until IS NOT NULL)`)
@Check('notice_handed_over', `handed_over_at IS NULL OR status IN ('sending', 'sent', 'uncertain')`)
@Check('notice_uncertain', `status <> 'uncertain' OR handed_over_at IS NOT NULL`)
@Check('notice_sent', `(status = 'sent') = (sent_at IS NOT NULL)`)
@Check('notice_failed', `status NOT IN ('uncertain', 'dead') OR fault IS NOT NULL`)
@Check('notice_tries', 'tries >= 0 AND tries <= attempts')
@Check('notice_started', 'attempts = 0 OR started_at IS NOT NULL AND message_id IS NOT NULL')
@Index('notice_once_per_delegate', ['releaseId', 'delegateId'], { unique: true })
@Index('notice_once_per_user', ['releaseId', 'delegationId', 'userId'], { unique: true })
@Index('notice_once_per_webhook', ['releaseId', 'webhookId'], { unique: true })
@Index('notice_by_delegation', ['delegationId'])
@Index('notice_by_delegate', ['delegateId'])
@Index('notice_by_user', ['userId'])
@Index('notice_by_webhook', ['webhookId'])
@OwnIndex('notice_waiting')
@OwnIndex('notice_under_way')
@OwnIndex('notice_pending')
export class Notice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Release, { name: 'notice_release' })
  releaseId: string;

  /** Null for what is told of the whole edition. */
  @Nullable('uuid')
  @ForeignKey(() => Delegation, { name: 'notice_delegation', onDelete: 'CASCADE' })
  delegationId: string | null;

  /** A delegate, who is told of their own days; */
  @Nullable('uuid')
  @ForeignKey(() => Delegate, { name: 'notice_delegate', onDelete: 'CASCADE' })
  delegateId: string | null;

  /** the delegation's liaison, who is told of all of its; */
  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'notice_user', onDelete: 'CASCADE' })
  userId: string | null;

  /** or a webhook, which is told of the delegation's, or of the whole edition's. */
  @Nullable('uuid')
  @ForeignKey(() => Webhook, { name: 'notice_webhook', onDelete: 'CASCADE' })
  webhookId: string | null;

  /** The number of the release that the changes are told against; 0 for none. */
  @Column('integer')
  since: number;

  @Column('text')
  language: Language;

  @Column('text')
  subject: string;

  /** Plain text, without names of people. */
  @Column('text')
  body: string;

  @Column('timestamptz', { default: () => 'now()' })
  preparedAt: Date;

  /** None where there is nowhere to send it. */
  @Nullable('text')
  channel: NoticeChannel | null;

  /** The e-mail address as it was when the release was published; of a webhook the host alone. */
  @Nullable('text')
  address: string | null;

  @Column('text', { default: 'prepared' })
  status: NoticeStatus;

  /** Neither gathered nor kept for after the quiet hours: somebody wanted it so. */
  @Column('boolean', { default: false })
  urgent: boolean;

  @Nullable('timestamptz')
  dueAt: Date | null;

  /** How often it was tried in all; the number of the attempt under way. */
  @Column('integer', { default: 0 })
  attempts: number;

  /** How often since a person last had it sent. */
  @Column('integer', { default: 0 })
  tries: number;

  @Nullable('timestamptz')
  startedAt: Date | null;

  /** When it is plain that whoever was sending it has died. */
  @Nullable('timestamptz')
  leasedUntil: Date | null;

  /** Written before the end of the message is let go: from here on it may have arrived. */
  @Nullable('timestamptz')
  handedOverAt: Date | null;

  @Nullable('timestamptz')
  sentAt: Date | null;

  @Nullable('text')
  fault: NoticeFault | null;

  /** What the other side said, or else what was seen of the connection. */
  @Nullable('text')
  reply: string | null;

  /** The same at every attempt. */
  @Nullable('text')
  messageId: string | null;

  /** When a person last had it sent anew or cancelled it. */
  @Nullable('timestamptz')
  decidedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
