import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '@yutai/domain';
import { Nullable } from '../database/columns.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Release } from '../releases/release.entity.js';
import { AppUser } from '../users/app-user.entity.js';

/** What one reader is to be told of a release. Written by publishing alone, which the audit has. */
@Entity()
@Check('notice_language', `language IN ('zh-Hans', 'zh-Hant', 'en')`)
@Check('notice_status', `status = 'prepared'`)
@Check('notice_reader', '(delegate_id IS NULL) <> (user_id IS NULL)')
@Index('notice_once_per_delegate', ['releaseId', 'delegateId'], { unique: true })
@Index('notice_once_per_user', ['releaseId', 'delegationId', 'userId'], { unique: true })
@Index('notice_by_delegation', ['delegationId'])
@Index('notice_by_delegate', ['delegateId'])
@Index('notice_by_user', ['userId'])
export class Notice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Release, { name: 'notice_release' })
  releaseId: string;

  @Column('uuid')
  @ForeignKey(() => Delegation, { name: 'notice_delegation', onDelete: 'CASCADE' })
  delegationId: string;

  /** A delegate, who is told of their own days; */
  @Nullable('uuid')
  @ForeignKey(() => Delegate, { name: 'notice_delegate', onDelete: 'CASCADE' })
  delegateId: string | null;

  /** or the delegation's liaison, who is told of all of its. */
  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'notice_user', onDelete: 'CASCADE' })
  userId: string | null;

  @Column('text')
  language: Language;

  @Column('text')
  subject: string;

  /** Plain text, without names of people. */
  @Column('text')
  body: string;

  @Column('text', { default: 'prepared' })
  status: string;

  @Column('timestamptz', { default: () => 'now()' })
  preparedAt: Date;
}
