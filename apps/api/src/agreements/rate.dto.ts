import { Decimal, Ids, LongText, NestedList, Shown, Text } from '../http/fields.js';

/** A rate, and the lines that it is of. */
export class RatedLinesInput {
  @Ids({ max: 200, description: 'Lines without a rate that count, all in one currency' })
  lineIds: string[];

  @Decimal(6, 10, { example: '7.1055', description: 'CNY for one unit' })
  cnyRate: string;

  @Text({ max: 300, description: 'Where the rate is from' })
  cnyRateSource: string;
}

export class RatesInput {
  @NestedList(RatedLinesInput, { max: 200, description: 'One of each currency and day' })
  rates: RatedLinesInput[];

  @LongText({ optional: true, description: 'Why each line is corrected' })
  note: string | null;
}

export class RatedDto {
  @Shown({ type: 'integer', description: 'How many lines have their rate now' })
  lines: number;
}

export class KnownRateDto {
  @Shown()
  currency: string;

  @Shown({ description: 'CNY for one unit' })
  cnyRate: string;

  @Shown({ description: 'Where the rate is from' })
  cnyRateSource: string;

  @Shown({ format: 'date', description: 'The day that the line it was written down with holds from' })
  effectiveOn: string;
}

export class KnownRatesDto {
  @Shown({ type: [KnownRateDto], description: 'One of each currency that has one' })
  data: KnownRateDto[];
}
