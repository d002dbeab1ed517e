import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Nullable, OwnIndex, type LocalizedText } from '../database/columns.js';
import { Indicator } from './indicator.entity.js';

/** A value as published. A restatement is a further one: the latest recorded is current. */
@Entity()
@Check('indicator_value_as_of', `as_of ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`)
@Check('indicator_value_period', `period ~ '^[0-9]{4}(-[0-9]{2})?/[0-9]{4}(-[0-9]{2})?$'`)
@Check('indicator_value_source', 'is_localized(source)')
@Check('indicator_value_when', 'num_nonnulls(as_of, period) <= 1')
@OwnIndex('indicator_value_by_indicator')
export class IndicatorValue {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Indicator, { name: 'indicator_value_indicator', onDelete: 'CASCADE' })
  indicatorId: string;

  @Column('numeric', { precision: 28, scale: 6 })
  value: string;

  /** A year, month or day. */
  @Nullable('text')
  asOf: string | null;

  /** Two years or months, both included. */
  @Nullable('text')
  period: string | null;

  /** A share: 0.35 for 35 % more than a year before. */
  @Nullable('numeric', { precision: 10, scale: 6 })
  changeOnYear: string | null;

  @Nullable('jsonb')
  source: LocalizedText | null;

  @Nullable('text')
  note: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('text', { array: true, default: '{}' })
  illustrative: string[];
}
