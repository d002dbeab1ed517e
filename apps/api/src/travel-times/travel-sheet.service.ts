import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { withFile, type Upload } from '../http/upload.js';
import { refuseEmpty, refuseRejected, refuseTooMany, type RejectedRow } from '../sheets/refusals.js';
import { readSheetFile } from '../sheets/sheet-file.js';
import { Names, readRows, type NamedPlace, type ReadRow } from './sheet-row.rules.js';
import { lockPairs, writeChanges } from './travel-time-changes.js';
import { pairKey } from './travel-time.rules.js';
import { knownHeaders, travelRows } from './travel-columns.rules.js';
import type { TravelSheetOptions, TravelSheetRowDto } from './travel-sheet.dto.js';

const PLACES_SQL = `SELECT id, name FROM place WHERE parent_id IS NULL`;
/** As many as pairs of all districts of Chongqing, there and back. */
const MOST_ROWS = 1500;

/** Takes in travel times from a sheet, all rows or none. */
@Injectable()
export class TravelSheetService {
  constructor(private readonly db: Database) {}

  /** A dry run says of each row what it would do. @throws Problem 422 with every row that is rejected */
  async import(caller: Caller, upload: Upload<TravelSheetOptions>): Promise<string> {
    const rows = travelRows(await readSheetFile(await readFile(upload.path), knownHeaders));
    refuseEmpty(rows);
    refuseTooMany(rows, MOST_ROWS);
    return this.db.write(withFile(caller, upload), async (tx) => {
      const places = await tx.query<NamedPlace & Record<string, unknown>>(PLACES_SQL);
      const read = readRows(rows, new Names(places));
      if (!caller.dryRun) {
        refuseRejected(read.flatMap(rejectedOf));
      }
      return JSON.stringify({ rows: await write(tx, read, upload.options.source) });
    });
  }
}

const rejectedOf = (row: ReadRow): RejectedRow[] =>
  'fault' in row
    ? [
        {
          row: row.row,
          faults: [{ field: row.fault.column, code: row.fault.code, message: 'This cannot be taken in' }],
        },
      ]
    : [];

async function write(
  tx: Transaction,
  read: readonly ReadRow[],
  source: string,
): Promise<TravelSheetRowDto[]> {
  const fine = read.filter((row) => 'pair' in row);
  const stored = await lockPairs(
    tx,
    fine.map(({ pair }) => pair),
  );
  const wasOf = ({ pair }: (typeof fine)[number]) => stored.get(pairKey(pair))?.minutes ?? null;
  const changes = fine.filter((row) => wasOf(row) !== row.value);
  await writeChanges(
    tx,
    changes.map(({ pair, value }) => {
      const version = stored.get(pairKey(pair))?.version ?? null;
      return { ...pair, minutes: value, source, version };
    }),
    stored,
  );
  return read.map((row): TravelSheetRowDto => {
    const { from, to, minutes } = row;
    const said = { row: row.row, from, to, minutes };
    if ('fault' in row) {
      return { ...said, outcome: 'rejected', was: null, ...row.fault };
    }
    const was = wasOf(row);
    const outcome = was === null ? 'new' : was === row.value ? 'same' : 'changed';
    return { ...said, outcome, was, code: null, column: null };
  });
}
