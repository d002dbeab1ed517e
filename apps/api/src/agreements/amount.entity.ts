import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AmountKind } from '@yutai/domain';
import { Nullable } from '../database/columns.js';
import { Agreement } from './agreement.entity.js';

/** One dated line of an agreement's ledger. Lines are only added: a trigger refuses any change. */
@Entity()
@Check('amount_kind', `kind IN ('intended', 'contracted', 'utilised')`)
@Check('amount_not_negative', 'amount >= 0')
@Check('amount_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('amount_cny_rate', 'cny_rate > 0')
@Check('amount_zero_withdraws', 'amount > 0 OR replaces_id IS NOT NULL')
@Check('amount_cny_is_one', `currency <> 'CNY' OR cny_rate IS NOT DISTINCT FROM 1`)
@Unique('amount_replaced_once', ['replacesId'])
@Unique('amount_id_line', ['id', 'agreementId', 'kind'])
@ForeignKey(() => Amount, ['replacesId', 'agreementId', 'kind'], ['id', 'agreementId', 'kind'], {
  name: 'amount_replaces',
})
@Index('amount_by_agreement', ['agreementId', 'kind'])
export class Amount {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Agreement, { name: 'amount_agreement' })
  agreementId: string;

  @Column('text')
  kind: AmountKind;

  /** Exact, in whole units of the currency. */
  @Column('numeric', { precision: 24, scale: 4 })
  amount: string;

  /** ISO 4217. */
  @Column('text')
  currency: string;

  /** CNY for one unit of the currency on `effectiveOn`. */
  @Nullable('numeric', { precision: 20, scale: 10 })
  cnyRate: string | null;

  @Nullable('text')
  cnyRateSource: string | null;

  /**
   * Computed by PostgreSQL, half-even to 0.01; null without a rate. The expression is the migration's: TypeORM only
   * knows those that it wrote itself, and a blank one is how it is told to leave this alone.
   */
  @Nullable('numeric', {
    precision: 24,
    scale: 2,
    generatedType: 'STORED',
    asExpression: ' ',
    insert: false,
    update: false,
  })
  cny: string | null;

  @Column('date')
  effectiveOn: string;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Nullable('uuid')
  replacesId: string | null;

  @Nullable('text')
  source: string | null;

  @Nullable('text')
  note: string | null;

  @Column('text', { array: true, default: '{}' })
  illustrative: string[];
}
