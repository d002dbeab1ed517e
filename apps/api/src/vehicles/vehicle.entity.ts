import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { EditableRow, Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** What people are driven in, shared by all editions; taken whole, by one transfer at a time. */
@Entity()
@Unique('vehicle_plate', ['plate'])
@Check('vehicle_name', 'is_localized(name)')
@Check('vehicle_seats', 'seats > 0')
@Index('vehicle_by_operator', ['operatorId'])
export class Vehicle extends EditableRow {
  @Localized()
  name: LocalizedText;

  @Nullable('text')
  plate: string | null;

  /** The driver's is not counted. */
  @Column('integer')
  seats: number;

  @Nullable('uuid')
  @ForeignKey(() => Organisation, { name: 'vehicle_operator' })
  operatorId: string | null;

  @Nullable('text')
  notes: string | null;
}
