import { readFile } from 'node:fs/promises';
import { scripts } from '../http/derive-scripts.js';
import { Problem } from '../problems/problem.js';
import { findHeader, matchColumns, type Vocabulary } from './columns.rules.js';
import { refuseEmpty, refuseTooMany } from './refusals.js';
import { readSheetFile } from './sheet-file.js';
import { chosenTwice, tableOf, type Sheet, type SheetReading } from './table.rules.js';

/**
 * The table in a file of this machine, its columns found by the words of their headers unless the caller says what they are about.
 * @throws Problem 400, 413, 415 or 422 for what is no such table, or one of more rows than `most`
 */
export async function readTable<F extends string>(
  path: string,
  reading: SheetReading<F>,
  vocabulary: Vocabulary<F>,
  most: number,
): Promise<Sheet<F>> {
  const [twice] = chosenTwice(reading.columns ?? []);
  if (twice) {
    throw Problem.field(400, 'columns', 'field.invalid', `columns must not have the field ${twice} twice`);
  }
  const { toHans } = await scripts();
  const knownWords = (start: string[][]) =>
    matchColumns(start[findHeader(start, vocabulary, toHans)] ?? [], vocabulary, toHans).filter(Boolean)
      .length;
  const sheet = tableOf(await readSheetFile(await readFile(path), knownWords), reading, vocabulary, toHans);
  refuseEmpty(sheet.columns);
  refuseTooMany(sheet.rows, most);
  return sheet;
}
