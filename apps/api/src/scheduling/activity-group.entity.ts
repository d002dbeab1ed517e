import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DelegationGroup } from '../groups/delegation-group.entity.js';
import { ActivityDelegation } from './activity-delegation.entity.js';

/** A group that takes part without the rest of its delegation, which is named with the activity too. */
@Entity()
@ForeignKey(() => ActivityDelegation, ['activityId', 'delegationId'], ['activityId', 'delegationId'], {
  name: 'activity_group_activity',
  onDelete: 'CASCADE',
})
@ForeignKey(() => DelegationGroup, ['groupId', 'delegationId'], ['id', 'delegationId'], {
  name: 'activity_group_group',
})
@Index('activity_group_by_group', ['groupId'])
export class ActivityGroup {
  @PrimaryColumn('uuid')
  activityId: string;

  @PrimaryColumn('uuid')
  groupId: string;

  @Column('uuid')
  delegationId: string;
}
