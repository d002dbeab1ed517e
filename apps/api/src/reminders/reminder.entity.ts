import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language, ReminderStep, TargetStage } from '@yutai/domain';
import { Agreement } from '../agreements/agreement.entity.js';
import { AppUser } from '../users/app-user.entity.js';

/** What somebody is to be told of a target of an agreement. Written by the daily job alone, each once. */
@Entity()
@Check('reminder_stage', `stage IN ('signed', 'started', 'funded', 'producing')`)
@Check('reminder_step', `step IN ('month', 'week', 'overdue')`)
@Check('reminder_language', `language IN ('zh-Hans', 'zh-Hant', 'en')`)
@Unique('reminder_once', ['agreementId', 'stage', 'dueOn', 'step', 'userId'])
@Index('reminder_by_user', ['userId'])
export class Reminder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Agreement, { name: 'reminder_agreement', onDelete: 'CASCADE' })
  agreementId: string;

  @Column('uuid')
  @ForeignKey(() => AppUser, { name: 'reminder_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('text')
  stage: TargetStage;

  /** The day of the target as it was then: one that is shifted is told of anew. */
  @Column('date')
  dueOn: string;

  @Column('text')
  step: ReminderStep;

  @Column('text')
  language: Language;

  @Column('text')
  subject: string;

  /** Plain text, without names of people. */
  @Column('text')
  body: string;

  @Column('timestamptz', { default: () => 'now()' })
  preparedAt: Date;
}
