import { AMOUNT_KINDS, LANGUAGES, MOST_PROGRESS_ROWS, type AmountKind, type Language } from '@yutai/domain';
import { Currency, Day, Decimal, Id, NestedList, OneOf, Shown, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { MoneyDto } from '../http/money.dto.js';
import { ColumnAt, SheetColumnDto, SheetFaultDto, SheetOptions } from '../sheets/sheet.dto.js';
import { PROGRESS_FIELDS, type ProgressField } from './column-words.js';
import { PROGRESS_OUTCOMES, type ProgressOutcome } from './plan-progress.js';

const FIELD = { enum: [...PROGRESS_FIELDS], enumName: 'ProgressField' };
const MOST_CHOICES = 500;

export class ProgressColumnInput extends ColumnAt {
  @OneOf(PROGRESS_FIELDS, { optional: true, name: 'ProgressField', description: 'Left out: not taken in' })
  field: ProgressField | null;
}

export class ChoiceInput {
  @Whole(1, 100_000, { description: 'Of the sheet, 1 the first' })
  row: number;

  @Id({ description: 'The agreement of the edition that it is about' })
  agreementId: string;
}

export class LeftOutInput {
  @Whole(1, 100_000, { description: 'Of the sheet, 1 the first' })
  row: number;
}

export class RateInput {
  @Currency()
  currency: string;

  @Decimal(6, 10, { example: '7.1055', description: 'CNY for one unit' })
  cnyRate: string;

  @Text({ max: 300, description: 'Where the rate is from' })
  cnyRateSource: string;
}

/** How a progress sheet is to be read; what is left out is found by the words of its header. */
export class ProgressOptions extends SheetOptions {
  @NestedList(ProgressColumnInput, {
    optional: true,
    max: 100,
    once: 'index',
    description: 'What the columns are about; a column left out is not taken in',
  })
  columns: ProgressColumnInput[] | null;

  @NestedList(ChoiceInput, {
    optional: true,
    default: [],
    max: MOST_CHOICES,
    once: 'row',
    description: 'Which agreement a row is about, where its name does not say',
  })
  choices: ChoiceInput[];

  @NestedList(LeftOutInput, {
    optional: true,
    default: [],
    max: MOST_PROGRESS_ROWS,
    once: 'row',
    description: 'The rows that are not to be taken in',
  })
  leftOut: LeftOutInput[];

  @Day({ optional: true, description: 'What the sheet is as of, where a row does not say; left out: today' })
  asOf: string | null;

  @Text({
    optional: true,
    max: 300,
    description: 'The document, for the ledger; left out: the name of the file',
  })
  source: string | null;

  @NestedList(RateInput, {
    optional: true,
    default: [],
    max: 20,
    once: 'currency',
    description: 'For new lines in other currencies; a line without a rate stays out of totals',
  })
  rates: RateInput[];

  @OneOf(LANGUAGES, { optional: true, default: 'zh-Hans', name: 'Language', description: 'Of reasons told' })
  language: Language;
}

export class ProgressColumnDto extends SheetColumnDto {
  @Shown({ ...FIELD, nullable: true }) field: ProgressField | null;
}

export class ProgressChangeDto {
  @Shown({ description: 'A day of a stage, district, status or statusReason' }) field: string;
  @Shown({ type: String, nullable: true }) before: string | null;
  @Shown({ type: String, nullable: true }) after: string | null;
}

export class ProgressLineDto {
  @Shown({ enum: AMOUNT_KINDS, enumName: 'AmountKind' }) kind: AmountKind;
  @Shown({ description: 'Of the line; of a correction the full new amount' }) amount: MoneyDto;
  @Shown({ format: 'date' }) effectiveOn: string;
  @Shown({ type: MoneyDto, nullable: true, description: 'Of the line that is corrected; null of a new one' })
  corrects: MoneyDto | null;
  @Shown({ description: 'What all lines of the kind come to now' }) before: MoneyDto;
  @Shown({ description: 'And after, as the sheet has it' }) after: MoneyDto;
  @Shown({
    type: MoneyDto,
    nullable: true,
    description: 'What is known, where that is more than the sheet has',
  })
  lowers: MoneyDto | null;
}

export class ProgressCandidateDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown() title: LocalizedTextDto;
  @Shown({ type: String, nullable: true, description: 'GB/T 2260' }) districtCode: string | null;
}

export class ProgressRowDto {
  @Shown({ description: 'In the sheet, 1 the first' }) row: number;
  @Shown({ enum: [...PROGRESS_OUTCOMES], enumName: 'ProgressOutcome' }) outcome: ProgressOutcome;
  @Shown({ description: 'As the sheet calls it' }) title: string;
  @Shown({ type: ProgressCandidateDto, nullable: true, description: 'What it is about' })
  agreement: ProgressCandidateDto | null;
  @Shown({ description: 'The agreement is called otherwise, and was told by its parties' }) isNear: boolean;
  @Shown({ type: [ProgressCandidateDto], description: 'To choose from, where its name does not say' })
  candidates: ProgressCandidateDto[];
  @Shown({ type: [ProgressChangeDto] }) changes: ProgressChangeDto[];
  @Shown({ type: [ProgressLineDto], description: 'What is added to the ledger' }) lines: ProgressLineDto[];
  @Shown({ type: [SheetFaultDto], description: 'Why it is rejected' }) faults: SheetFaultDto[];
}

export class ProgressCountsDto {
  @Shown() changed: number;
  @Shown() unchanged: number;
  @Shown() rejected: number;
}

export class ProgressDto {
  @Shown() headerRow: number;
  @Shown({ type: [ProgressColumnDto] }) columns: ProgressColumnDto[];
  @Shown({ type: ProgressCountsDto }) counts: ProgressCountsDto;
  @Shown({ type: [ProgressRowDto] }) rows: ProgressRowDto[];
  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'By which it is undone; null when nothing was done',
  })
  importId: string | null;
}
