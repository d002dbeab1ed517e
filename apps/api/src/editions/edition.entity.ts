import { Check, Column, Entity, Unique } from 'typeorm';
import { EditableRow, Localized, Nullable, type LocalizedText } from '../database/columns.js';

/** One year's Week. Days are calendar days in its time zone, both ends included. */
@Entity()
@Unique('edition_ordinal', ['ordinal'])
@Check('edition_year', 'year BETWEEN 1900 AND 2200')
@Check('edition_name', 'is_localized(name)')
@Check('edition_time_zone', `timezone(time_zone, timestamp '2000-01-01') IS NOT NULL`)
@Check('edition_days', 'season_starts_on <= starts_on AND starts_on <= ends_on AND ends_on <= season_ends_on')
export class Edition extends EditableRow {
  @Column('integer')
  ordinal: number;

  @Column('integer')
  year: number;

  @Localized()
  name: LocalizedText;

  @Nullable('text')
  city: string | null;

  @Column('text', { default: 'Asia/Shanghai' })
  timeZone: string;

  @Column('date')
  startsOn: string;

  @Column('date')
  endsOn: string;

  @Column('date')
  seasonStartsOn: string;

  @Column('date')
  seasonEndsOn: string;

  @Column('uuid', { array: true, default: '{}' })
  coHostIds: string[];

  @Nullable('text')
  notes: string | null;
}
