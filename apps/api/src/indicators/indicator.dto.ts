import { MEASURES, type Measure } from '@yutai/domain';
import { Decimal, Id, Localized, LongText, Nested, OneOf, Shown, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Cutoff, Period } from '../http/period-fields.js';
import { Answered, Recorded, Versioned } from '../http/record.dto.js';
import { indicatorView } from './indicator.view.js';

export class IndicatorValueInput {
  @Decimal(22, 6, { negative: true, example: '1250.5' })
  value: string;

  @Cutoff({ optional: true, description: 'Not together with a period' })
  asOf: string | null;

  @Period({ optional: true })
  period: string | null;

  @Decimal(4, 6, { optional: true, negative: true, example: '0.35', description: 'A share: 35 % more' })
  changeOnYear: string | null;

  @Localized({ optional: true })
  source: LocalizedTextDto | null;

  @LongText({ optional: true })
  note: string | null;
}

export class IndicatorValueDto extends Answered(IndicatorValueInput) {
  @Shown({ format: 'uuid' })
  id: string;

  @Shown({ format: 'uuid' })
  indicatorId: string;

  @Shown({ format: 'date-time' })
  recordedAt: string;

  @Shown({ type: [String], description: 'The fields that are not from the source but made up to look at' })
  illustrative: string[];
}

export class IndicatorInput {
  @Localized()
  name: LocalizedTextDto;

  @Text({ max: 60, description: 'An ISO 4217 code for money' })
  unit: string;

  @Id({ optional: true, description: 'Of which edition; none for a figure of a place or a year' })
  editionId: string | null;

  @OneOf(MEASURES, {
    optional: true,
    name: 'Measure',
    description: 'What editions can be compared by; in CNY or as a number',
  })
  measure: Measure | null;

  @Whole(1, 999, { optional: true, description: 'The first of the editions that it is of together' })
  firstOrdinal: number | null;

  @Whole(1, 999, { optional: true })
  lastOrdinal: number | null;

  @LongText({ optional: true })
  notes: string | null;
}

export class NewIndicatorInput extends IndicatorInput {
  @Nested(IndicatorValueInput, { optional: true, description: 'Its first value' })
  current: IndicatorValueInput | null;
}

export class IndicatorReplacement extends Versioned(IndicatorInput) {}

export class IndicatorDto extends Recorded(IndicatorInput, indicatorView) {
  @Shown({ type: IndicatorValueDto, nullable: true, description: 'The value recorded last' })
  current: IndicatorValueDto | null;
}
