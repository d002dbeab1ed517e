import { Problem } from '../problems/problem.js';
import { refuseTooMany } from './refusals.js';
import { decodeText, delimiterOf } from './encoding.rules.js';
import type { Cell } from './cell.js';
import { readWorkbook } from './workbook.js';

/** How many of the first rows tell in which encoding a text is. */
const ROWS_TO_TELL = 30;
const MOST_COLUMNS = 100;
/** Empty ones included: far more than anybody's list has. */
const MOST_ROWS = 50_000;
const MOST_CHARACTERS_A_ROW = 1_000_000;

type KnownWords = (rows: string[][]) => number;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);
/** Of text, only these; a file of another kind that happens to decode has others. */
const BINARY = /[\0-\x08\x0e-\x1f]/;

/**
 * The rows of the first sheet of a file, told by its bytes and not by its name: .xlsx, or text in columns.
 * @param knownWords how many words of the first rows are those that such a sheet has: where an encoding is not said, the
 * one that finds more is taken
 * @throws Problem 413, 415 or 422 for what is none of these, or too large
 */
export async function readSheetFile(file: Buffer, knownWords: KnownWords): Promise<Cell[][]> {
  if (startsWith(file, OLD_OFFICE)) {
    throw Problem.of('sheet.oldFormat', 'This is the old Excel format; save it as .xlsx');
  }
  const rows = startsWith(file, ZIP)
    ? await readWorkbook(file, MOST_COLUMNS)
    : await readText(file, knownWords);
  refuseTooMany(rows, MOST_ROWS);
  return rows.map((row) => row.slice(0, MOST_COLUMNS));
}

async function readText(file: Buffer, knownWords: KnownWords): Promise<Cell[][]> {
  const { parse } = await import('csv-parse/sync');
  const split = (text: string, to: number): string[][] => {
    refuseWide(text);
    return parse(text, {
      delimiter: delimiterOf(text),
      to,
      max_record_size: MOST_CHARACTERS_A_ROW,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  };
  try {
    const text = decodeText(file, (decoded) => knownWords(split(decoded, ROWS_TO_TELL)));
    if (text === undefined || BINARY.test(text)) {
      throw Problem.of('request.unsupportedMediaType', 'The file is neither .xlsx nor text in columns');
    }
    return split(text, MOST_ROWS + 1);
  } catch (error) {
    throw error instanceof Problem ? error : Problem.of('sheet.unreadable', 'The text is not in columns');
  }
}

/** Where the parser would not: it does not count what parts the cells. @throws Problem 422 */
function refuseWide(text: string): void {
  if (text.split(/[\r\n]/).some((line) => line.length > MOST_CHARACTERS_A_ROW)) {
    throw Problem.of('sheet.unreadable', 'A row is longer than is taken');
  }
}
