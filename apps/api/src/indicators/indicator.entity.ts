import { MEASURES, type Measure } from '@yutai/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { EditableRow, Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';

/** A published figure: of an edition (its reported totals) or of no edition. Its values stand in a table beside. */
@Entity()
@Check('indicator_name', 'is_localized(name)')
@Check('indicator_measure', `measure IN (${MEASURES.map((measure) => `'${measure}'`).join(', ')})`)
@Check(
  'indicator_editions',
  'num_nonnulls(first_ordinal, last_ordinal) = 0 OR edition_id IS NULL AND first_ordinal < last_ordinal',
)
@Index('indicator_by_edition', ['editionId'])
export class Indicator extends EditableRow {
  @Nullable('uuid')
  @ForeignKey(() => Edition, { name: 'indicator_edition' })
  editionId: string | null;

  @Localized()
  name: LocalizedText;

  @Column('text')
  unit: string;

  /** What it says of its edition or editions; null for what cannot be compared. */
  @Nullable('text')
  measure: Measure | null;

  /** The first of the editions that it is of together, as one figure. */
  @Nullable('integer')
  firstOrdinal: number | null;

  @Nullable('integer')
  lastOrdinal: number | null;

  @Nullable('text')
  notes: string | null;
}
