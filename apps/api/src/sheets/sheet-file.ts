import { unzipSync } from 'fflate';
import { Problem } from '../problems/problem.js';
import { decodeText, delimiterOf } from './encoding.rules.js';
import type { Cell } from './cell.js';

/** How many of the first rows tell in which encoding a text is. */
const ROWS_TO_TELL = 30;
/** Far more than 5,000 rows of a list are. A workbook is packed, and may unpack to what no memory holds. */
const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;
const MOST_COLUMNS = 100;
const MOST_ENTRIES = 1000;

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
  const rows = startsWith(file, ZIP) ? await readWorkbook(file) : await readText(file, knownWords);
  return rows.map((row) => row.slice(0, MOST_COLUMNS));
}

async function readWorkbook(file: Buffer): Promise<Cell[][]> {
  const { readSheet } = await import('read-excel-file/universal');
  try {
    refuseBomb(file);
    const copy = Uint8Array.from(file).buffer;
    return (await readSheet(copy)) as unknown as Cell[][];
  } catch (error) {
    if (error instanceof Problem) {
      throw error;
    }
    throw Problem.of('sheet.unreadable', 'The workbook cannot be read');
  }
}

/** By the sizes that the archive states: more than it states of one is not unpacked. @throws Problem 413 */
function refuseBomb(file: Buffer): void {
  let bytes = 0;
  let entries = 0;
  unzipSync(file, {
    filter: ({ originalSize }) => {
      bytes += originalSize;
      entries += 1;
      return false;
    },
  });
  if (bytes > MOST_UNPACKED_BYTES || entries > MOST_ENTRIES) {
    throw Problem.of('request.tooLarge', 'The workbook unpacks to more than is taken');
  }
}

async function readText(file: Buffer, knownWords: KnownWords): Promise<Cell[][]> {
  const { parse } = await import('csv-parse/sync');
  const split = (text: string, to?: number): string[][] =>
    parse(text, {
      delimiter: delimiterOf(text),
      to,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  const text = decodeText(file, (decoded) => knownWords(split(decoded, ROWS_TO_TELL)));
  if (text === undefined || BINARY.test(text)) {
    throw Problem.of('request.unsupportedMediaType', 'The file is neither .xlsx nor text in columns');
  }
  try {
    return split(text);
  } catch {
    throw Problem.of('sheet.unreadable', 'The text is not in columns');
  }
}
