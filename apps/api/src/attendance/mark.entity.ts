import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MarkStatus, MarkWay } from '@yutai/domain';
import { Nullable } from '../database/columns.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { Activity } from '../scheduling/activity.entity.js';
import { AppUser } from '../users/app-user.entity.js';

/** That somebody was seen at an activity, or was not, or says so: only ever added, under the id that its device gave it. */
@Entity()
@Check('mark_status', `status IN ('present', 'late', 'excused', 'absent', 'cleared')`)
@Check('mark_way', `way IN ('scan', 'tap', 'self')`)
@Check('mark_minutes_late', `minutes_late IS NULL OR minutes_late > 0 AND status = 'late'`)
@Check('mark_not_ahead', 'at <= recorded_at')
@Check('mark_maker', `(way = 'self') = (user_id IS NULL)`)
@Check('mark_own', `way <> 'self' OR status <> 'absent'`)
@Unique('mark_entry', ['entry'])
@Index('mark_by_attendee', ['activityId', 'delegateId'])
@Index('mark_by_delegate', ['delegateId'])
@Index('mark_by_user', ['userId'])
export class Mark {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Activity, { name: 'mark_activity', onDelete: 'CASCADE' })
  activityId: string;

  @Column('uuid')
  @ForeignKey(() => Delegate, { name: 'mark_delegate', onDelete: 'CASCADE' })
  delegateId: string;

  @Column('text')
  status: MarkStatus;

  @Column('text')
  way: MarkWay;

  @Nullable('integer')
  minutesLate: number | null;

  /** When it was made, in whole milliseconds, as devices know no finer. */
  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  /** Rises in the order in which marks are committed: whoever has seen one has seen all before it. */
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  entry: string;

  /** Null of what delegates say of themselves. */
  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'mark_user' })
  userId: string | null;
}
