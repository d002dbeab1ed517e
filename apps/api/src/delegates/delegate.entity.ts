import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { DelegateRole } from '@yutai/domain';
import { EditableRow, Nullable } from '../database/columns.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Person } from '../people/person.entity.js';
import { Place } from '../places/place.entity.js';

/** A person's part in a delegation. */
@Entity()
@Unique('delegate_once', ['delegationId', 'personId'])
@Unique('delegate_of_delegation', ['id', 'delegationId'])
@Unique('delegate_badge_code', ['badgeCode'])
@Check('delegate_role', `role IN ('head', 'deputy', 'member', 'staff', 'media')`)
@Check('delegate_rank', 'rank > 0')
@Check('delegate_stay', 'arrives_at < departs_at')
@Index('delegate_by_person', ['personId'])
@Index('delegate_by_hotel', ['hotelId'])
export class Delegate extends EditableRow {
  @Column('uuid')
  @ForeignKey(() => Delegation, { name: 'delegate_delegation' })
  delegationId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'delegate_person' })
  personId: string;

  @Column('text')
  role: DelegateRole;

  /** What their badge's QR says; it opens nothing. */
  @Column('text', { default: () => 'new_badge_code()' })
  badgeCode: string;

  @Column('integer', { default: 100 })
  rank: number;

  @Nullable('timestamptz')
  arrivesAt: Date | null;

  @Nullable('timestamptz')
  departsAt: Date | null;

  @Nullable('uuid')
  @ForeignKey(() => Place, { name: 'delegate_hotel' })
  hotelId: string | null;

  @Nullable('text')
  room: string | null;

  /** Of a flight or a train. */
  @Nullable('text')
  arrivalNumber: string | null;

  @Nullable('text')
  arrivalTerminal: string | null;

  @Nullable('text')
  departureNumber: string | null;

  @Nullable('text')
  departureTerminal: string | null;

  @Nullable('text')
  diet: string | null;

  @Nullable('text')
  mobility: string | null;

  @Nullable('text')
  emergencyName: string | null;

  @Nullable('text')
  emergencyPhone: string | null;

  @Nullable('text')
  notes: string | null;

  /** Whether the others of the delegation may see the person's number. */
  @Column('boolean', { default: false })
  phoneShared: boolean;
}
