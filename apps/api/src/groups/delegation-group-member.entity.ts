import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Delegate } from '../delegates/delegate.entity.js';
import { DelegationGroup } from './delegation-group.entity.js';

/** Somebody in a group of their own delegation; of several groups at once, too. */
@Entity()
@ForeignKey(() => DelegationGroup, ['groupId', 'delegationId'], ['id', 'delegationId'], {
  name: 'delegation_group_member_group',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Delegate, ['delegateId', 'delegationId'], ['id', 'delegationId'], {
  name: 'delegation_group_member_delegate',
  onDelete: 'CASCADE',
})
@Index('delegation_group_member_by_delegate', ['delegateId'])
export class DelegationGroupMember {
  @PrimaryColumn('uuid')
  groupId: string;

  @PrimaryColumn('uuid')
  delegateId: string;

  @Column('uuid')
  delegationId: string;
}
