import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem, type FieldError } from '../problems/problem.js';
import { Names, readRows, type NamedPlace, type ReadRow } from './sheet-row.rules.js';
import { lockPairs, writeChanges } from './travel-time-changes.js';
import { pairKey } from './travel-time.rules.js';
import type { TravelSheetInput, TravelSheetRowDto } from './travel-sheet.dto.js';

const PLACES_SQL = `SELECT id, name FROM place WHERE parent_id IS NULL`;
const SOURCE = 'sheet';

/** Takes in travel times from the rows of a sheet, all or none. */
@Injectable()
export class TravelSheetService {
  constructor(private readonly db: Database) {}

  /** A dry run says of each row what it would do. @throws Problem 422 with every row that is rejected */
  import(caller: Caller, { rows }: TravelSheetInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const read = readRows(
        rows,
        new Names(await tx.query<NamedPlace & Record<string, unknown>>(PLACES_SQL)),
      );
      if (!caller.dryRun) {
        Problem.refuse(read.flatMap(faultOf));
      }
      return JSON.stringify({ rows: await write(tx, read) });
    });
  }
}

const faultOf = (row: ReadRow, index: number): FieldError[] =>
  'fault' in row
    ? [
        {
          field: `rows.${index}.${row.fault.column}`,
          code: row.fault.code,
          message: `Row ${row.row} of the sheet cannot be taken`,
        },
      ]
    : [];

async function write(tx: Transaction, read: readonly ReadRow[]): Promise<TravelSheetRowDto[]> {
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
      return { ...pair, minutes: value, source: SOURCE, version };
    }),
    stored,
  );
  return read.map((row): TravelSheetRowDto => {
    if ('fault' in row) {
      return { row: row.row, outcome: 'rejected', was: null, ...row.fault };
    }
    const was = wasOf(row);
    const outcome = was === null ? 'new' : was === row.value ? 'same' : 'changed';
    return { row: row.row, outcome, was, code: null, column: null };
  });
}
