import { Check, Column, Entity, Unique } from 'typeorm';
import { EditableRow, Localized, Nullable, type LocalizedText } from '../database/columns.js';

export interface EmergencyNumber {
  name: LocalizedText;
  phone: string;
}

/** One year's Week. Days are calendar days in its time zone, both ends included. */
@Entity()
@Unique('edition_ordinal', ['ordinal'])
@Check('edition_year', 'year BETWEEN 1900 AND 2200')
@Check('edition_name', 'is_localized(name)')
@Check('edition_time_zone', `timezone(time_zone, timestamp '2000-01-01') IS NOT NULL`)
@Check('edition_emergency_numbers', `jsonb_typeof(emergency_numbers) = 'array'`)
@Check('edition_days', 'season_starts_on <= starts_on AND starts_on <= ends_on AND ends_on <= season_ends_on')
@Check('edition_quiet_from', `quiet_from ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'`)
@Check('edition_quiet_to', `quiet_to ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'`)
@Check(
  'edition_quiet_hours',
  `quiet_from NOT IN (quiet_to, '24:00') AND (quiet_from, quiet_to) <> ('00:00', '24:00')`,
)
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

  /** Whether notices wait from one time of day to another, by its own clock. */
  @Column('boolean', { default: true })
  quietHours: boolean;

  @Column('text', { default: '22:00' })
  quietFrom: string;

  @Column('text', { default: '07:00' })
  quietTo: string;

  /** Whom its delegates call when something has happened, in the order they are shown. */
  @Column('jsonb', { default: [] })
  emergencyNumbers: EmergencyNumber[];

  @Nullable('text')
  notes: string | null;
}
