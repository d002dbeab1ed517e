import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Delegation } from '../delegations/delegation.entity.js';
import { Activity } from './activity.entity.js';

@Entity()
@Index('activity_delegation_by_delegation', ['delegationId'])
export class ActivityDelegation {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Activity, { name: 'activity_delegation_activity', onDelete: 'CASCADE' })
  activityId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Delegation, { name: 'activity_delegation_delegation' })
  delegationId: string;
}
