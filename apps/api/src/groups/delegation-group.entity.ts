import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Delegation } from '../delegations/delegation.entity.js';

/** A part of a delegation that goes its own way for a while; a trigger makes it a resource. */
@Entity()
@Check('delegation_group_position', 'position > 0')
@Check('delegation_group_name', 'is_localized(name)')
@Check('delegation_group_expected_headcount', 'expected_headcount > 0')
@Unique('delegation_group_of_delegation', ['id', 'delegationId'])
@Index('delegation_group_by_delegation', ['delegationId'])
export class DelegationGroup {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Delegation, { name: 'delegation_group_delegation' })
  delegationId: string;

  @Column('integer')
  position: number;

  @Localized()
  name: LocalizedText;

  @Nullable('integer')
  expectedHeadcount: number | null;
}
