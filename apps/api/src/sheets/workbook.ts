import { unzipSync } from 'fflate';
import { Problem } from '../problems/problem.js';
import type { Cell } from './cell.js';
import { inThread } from './in-thread.js';

/** Far more than 5,000 rows of a list are. A workbook is packed, and may unpack to what no memory holds. */
const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;
const MOST_ENTRIES = 1000;

const THREAD = new URL('./workbook.thread.js', import.meta.url);

/**
 * The rows of the first sheet of an .xlsx. One cell far away makes a small file a sheet that no memory holds, so it is
 * read in a thread whose memory and time are limited, and others are answered meanwhile.
 * @throws Problem 413, 422 or 503
 */
export async function readWorkbook(file: Buffer, columns: number): Promise<Cell[][]> {
  try {
    refuseBomb(file);
    return await inThread<Cell[][]>(THREAD, { file: Uint8Array.from(file).buffer, columns }, tooLarge);
  } catch (error) {
    throw error instanceof Problem ? error : Problem.of('sheet.unreadable', 'The workbook cannot be read');
  }
}

const tooLarge = () => Problem.of('request.tooLarge', 'The workbook unpacks to more than is taken');

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
    throw tooLarge();
  }
}
