import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MeetingAnswer } from '@yutai/domain';
import { Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Activity } from '../scheduling/activity.entity.js';

/** What an activity has more when it is a meeting: who wants to meet whom, about what, and what came of it. */
@Entity()
@ForeignKey(() => Activity, ['activityId', 'kind'], ['id', 'kind'], {
  name: 'meeting_activity',
  onDelete: 'CASCADE',
})
@Check('meeting_kind', `kind = 'meeting'`)
@Check('meeting_subject', 'is_localized(subject)')
@Check('meeting_priority', 'priority BETWEEN 1 AND 3')
@Check('meeting_answer', `answer IN ('open', 'accepted', 'declined')`)
@Check('meeting_outcome', 'is_localized(outcome)')
@Check('meeting_of_two', 'requester_id <> counterpart_id')
@Check('meeting_answered', `(answer = 'open') = (answered_at IS NULL)`)
@Index('meeting_by_requester', ['requesterId'])
@Index('meeting_by_counterpart', ['counterpartId'])
export class Meeting {
  @PrimaryColumn('uuid')
  activityId: string;

  @Column('text', { default: 'meeting' })
  kind: string;

  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'meeting_requester' })
  requesterId: string;

  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'meeting_counterpart' })
  counterpartId: string;

  @Localized({ nullable: true })
  subject: LocalizedText | null;

  /** 1 before all others. */
  @Column('integer', { default: 2 })
  priority: number;

  @Nullable('text')
  tableLabel: string | null;

  @Column('text', { default: 'open' })
  answer: MeetingAnswer;

  @Nullable('text')
  answerReason: string | null;

  @Nullable('timestamptz')
  answeredAt: Date | null;

  /** Once it is done: whether it came about at all. */
  @Column('boolean', { nullable: true })
  tookPlace: boolean | null;

  @Localized({ nullable: true })
  outcome: LocalizedText | null;
}
