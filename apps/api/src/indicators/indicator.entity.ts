import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { EditableRow, Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';

/** A published figure: of an edition (its reported totals) or of no edition. Its values stand in a table beside. */
@Entity()
@Check('indicator_name', 'is_localized(name)')
@Index('indicator_by_edition', ['editionId'])
export class Indicator extends EditableRow {
  @Nullable('uuid')
  @ForeignKey(() => Edition, { name: 'indicator_edition' })
  editionId: string | null;

  @Localized()
  name: LocalizedText;

  @Column('text')
  unit: string;

  @Nullable('text')
  notes: string | null;
}
