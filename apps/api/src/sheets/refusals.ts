import { Problem, type FieldError } from '../problems/problem.js';

/** A row that cannot be taken in, by its number in the sheet, and what is wrong at which of its fields. */
export interface RejectedRow {
  row: number;
  faults: FieldError[];
}

/** @throws Problem 422 for a sheet that says nothing */
export function refuseEmpty(filled: readonly unknown[]): void {
  if (filled.length === 0) {
    throw Problem.field(422, 'file', 'sheet.empty', 'There is nothing in this sheet');
  }
}

/** @throws Problem 422 for more rows than are taken at a time */
export function refuseTooMany(rows: readonly unknown[], most: number): void {
  if (rows.length > most) {
    throw Problem.field(422, 'file', 'sheet.tooManyRows', `At most ${most} rows at a time`, { max: most });
  }
}

/** @throws Problem 422 `sheet.hasRejected` with every fault at its field, if any row is rejected */
export function refuseRejected(rejected: readonly RejectedRow[]): void {
  if (rejected.length > 0) {
    const errors = rejected.flatMap(({ row, faults }) =>
      faults.map((one) => ({ ...one, field: `rows.${row}.${one.field}` })),
    );
    const detail = `${rejected.length} rows cannot be taken in, so none was`;
    throw new Problem(422, 'sheet.hasRejected', detail, { errors });
  }
}
