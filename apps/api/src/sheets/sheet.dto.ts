import { FieldErrorDto } from '../http/problem.dto.js';
import { Shown, Whole } from '../http/fields.js';

/** Far more than the header of any list stands below. */
const LAST_HEADER = 5000;

export class ColumnAt {
  @Whole(0, 99, { description: 'Of the column, 0 the first' })
  index: number;
}

/** How any sheet is to be read. */
export class SheetOptions {
  @Whole(1, LAST_HEADER, { optional: true, description: 'The row that heads the table, 1 the first' })
  headerRow: number | null;
}

export class SheetColumnDto {
  @Shown() index: number;
  @Shown() header: string;
  @Shown({ type: [String], description: 'What the first rows have in it' }) samples: string[];
}

export class SheetFaultDto extends FieldErrorDto {
  @Shown({ description: 'What the row has in the column, empty where it has none' }) value: string;
}
