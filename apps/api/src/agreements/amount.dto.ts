import { AMOUNT_KINDS, type AmountKind } from '@yutai/domain';
import { Currency, Day, Decimal, Id, LongText, OneOf, Shown, Text } from '../http/fields.js';
import { Answered } from '../http/record.dto.js';

class AmountFields {
  @OneOf(AMOUNT_KINDS, { name: 'AmountKind' })
  kind: AmountKind;

  @Decimal(16, 2, { example: '3285000000.00', description: 'Exact, in whole units of the currency' })
  amount: string;

  @Currency()
  currency: string;

  @Decimal(6, 10, {
    optional: true,
    example: '7.1055',
    description: 'CNY for one unit on effectiveOn; without it the line stays out of totals. Always 1 for CNY',
  })
  cnyRate: string | null;

  @Text({ optional: true, max: 300, description: 'Where the rate is from; needed with a rate' })
  cnyRateSource: string | null;

  @Text({ optional: true, max: 500 })
  source: string | null;

  @LongText({ optional: true })
  note: string | null;
}

/** A first line of a ledger, as it comes with a new agreement. */
export class FirstAmountInput extends AmountFields {
  @Day({
    optional: true,
    description:
      'The day it holds from. Left out: that of the line it replaces, else the day of the signing, else (and for utilised) today in the edition',
  })
  effectiveOn: string | null;
}

export class AmountInput extends FirstAmountInput {
  @Id({
    optional: true,
    description: 'The line that this one corrects, with the full new amount; 0 withdraws it',
  })
  replacesId: string | null;
}

export class AmountDto extends Answered(AmountFields) {
  @Shown({ format: 'uuid' })
  id: string;

  @Shown({ format: 'uuid' })
  agreementId: string;

  @Shown({ type: String, nullable: true, description: 'In CNY, half-even to 0.01; null without a rate' })
  cny: string | null;

  @Shown({ format: 'date' })
  effectiveOn: string;

  @Shown({ format: 'date-time', description: 'When it was written down; never changes' })
  recordedAt: string;

  @Shown({ type: String, format: 'uuid', nullable: true, description: 'The line that this one corrects' })
  replacesId: string | null;

  @Shown({ type: String, format: 'uuid', nullable: true, description: 'The line that corrects this one' })
  replacedById: string | null;

  @Shown({ type: String, format: 'date', nullable: true, description: 'When the agreement was signed' })
  signedOn: string | null;

  @Shown({ type: String, format: 'date-time', nullable: true, description: 'When the agreement was voided' })
  voidedAt: string | null;

  @Shown({ type: [String], description: 'The fields that are not from the source but made up to look at' })
  illustrative: string[];
}
