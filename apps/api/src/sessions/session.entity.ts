import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SessionKind } from '@yutai/domain';
import { Nullable } from '../database/columns.js';
import { Activity } from '../scheduling/activity.entity.js';

/** What an activity has more when it is a session. */
@Entity()
@ForeignKey(() => Activity, ['activityId', 'kind'], ['id', 'kind'], {
  name: 'session_activity',
  onDelete: 'CASCADE',
})
@Check('session_kind', `kind = 'session'`)
@Check(
  'session_session_kind',
  `session_kind IN ('ceremony', 'seminar', 'signing', 'matchmaking', 'cultural', 'grassroots', 'youth', 'banquet', 'briefing')`,
)
export class Session {
  @PrimaryColumn('uuid')
  activityId: string;

  @Column('text', { default: 'session' })
  kind: string;

  @Column('text')
  sessionKind: SessionKind;

  @Nullable('text')
  photoCredit: string | null;
}
