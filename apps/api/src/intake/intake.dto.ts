import { ApiPropertyOptional } from '@nestjs/swagger';
import { LANGUAGES, type Language } from '@yutai/domain';
import { Flag, NestedList, OneOf, Shown } from '../http/fields.js';
import { ConflictDto } from '../http/problem.dto.js';
import { OverrideInput } from '../scheduling/schedule.dto.js';
import { ColumnAt, SheetColumnDto, SheetFaultDto, SheetOptions } from '../sheets/sheet.dto.js';
import { INTAKE_FIELDS, type IntakeField } from './column-words.js';
import { OUTCOMES } from './plan-intake.js';

const FIELD = { enum: [...INTAKE_FIELDS], enumName: 'IntakeField' };

export class IntakeColumnInput extends ColumnAt {
  @OneOf(INTAKE_FIELDS, { optional: true, name: 'IntakeField', description: 'Left out: not taken in' })
  field: IntakeField | null;
}

/** How a list is to be read; what is left out is found by the words of its header. */
export class IntakeOptions extends SheetOptions {
  @NestedList(IntakeColumnInput, {
    optional: true,
    max: 100,
    once: 'index',
    description: 'What the columns are about; a column left out is not taken in',
  })
  columns: IntakeColumnInput[] | null;

  @Flag({ optional: true, default: false, description: 'Take in the others when rows are rejected' })
  skipRejected: boolean;

  @OneOf(LANGUAGES, { optional: true, default: 'zh-Hans', name: 'Language', description: 'Of names told' })
  language: Language;

  @NestedList(OverrideInput, { optional: true, default: [] })
  overrides: OverrideInput[];
}

export class IntakeColumnDto extends SheetColumnDto {
  @Shown({ ...FIELD, nullable: true }) field: IntakeField | null;
}

export class IntakeChangeDto {
  @Shown(FIELD) field: IntakeField;
  @Shown({ type: String, nullable: true }) before: string | null;
  @Shown({ description: 'A name in the language asked for, or a time as RFC 3339' }) after: string;
}

export class IntakeRowDto {
  @Shown({ description: 'In the sheet, 1 the first' }) row: number;
  @Shown({
    enum: [...OUTCOMES],
    enumName: 'IntakeOutcome',
    description:
      'new: somebody nobody knew; joined: of the directory; changed or unchanged: of the delegation',
  })
  outcome: string;
  @Shown({ description: 'As the sheet has it' }) name: string;
  @Shown({ type: String, format: 'uuid', nullable: true, description: 'Of somebody known' })
  personId: string | null;
  @Shown({ type: 'integer', nullable: true, description: 'The order in which who joins will be named' })
  rank: number | null;
  @Shown({ type: [IntakeChangeDto] }) changes: IntakeChangeDto[];
  @Shown({ type: [SheetFaultDto], description: 'Why it is rejected' }) faults: SheetFaultDto[];
}

export class IntakeCountsDto {
  @Shown() new: number;
  @Shown() joined: number;
  @Shown() changed: number;
  @Shown() unchanged: number;
  @Shown() rejected: number;
}

export class IntakeDto {
  @Shown() headerRow: number;
  @Shown({ type: [IntakeColumnDto] }) columns: IntakeColumnDto[];
  @Shown({ type: IntakeCountsDto }) counts: IntakeCountsDto;
  @Shown({ type: [String], description: 'Organisations that the directory did not have' })
  newOrganisations: string[];
  @Shown({ type: [IntakeRowDto] }) rows: IntakeRowDto[];
  @ApiPropertyOptional({ type: [ConflictDto], description: 'What is worth knowing about those who join' })
  warnings?: ConflictDto[];
}
