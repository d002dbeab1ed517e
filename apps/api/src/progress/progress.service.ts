import { Injectable } from '@nestjs/common';
import { MOST_PROGRESS_ROWS } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { withFile, type Upload } from '../http/upload.js';
import { Problem } from '../problems/problem.js';
import { readTable } from '../sheets/read-table.js';
import { refuseRejected } from '../sheets/refusals.js';
import { writeRejected } from '../sheets/rejected-file.js';
import { quoted } from '../sheets/table.rules.js';
import { PROGRESS_VOCABULARY, type ProgressSheet } from './column-words.js';
import type { NewLine } from './difference.rules.js';
import type { KnownAgreement } from './known-agreements.js';
import { planProgress, PROGRESS_OUTCOMES, type PlannedRow } from './plan-progress.js';
import type { ProgressOptions } from './progress.dto.js';
import { writeProgress } from './write-progress.js';

const FRAME_SQL = `
  SELECT e.time_zone AS "timeZone", (now() AT TIME ZONE e.time_zone)::date AS today FROM edition e WHERE e.id = $1`;

/** Takes in what districts report of an edition's projects, whole or not at all. */
@Injectable()
export class ProgressService {
  constructor(private readonly db: Database) {}

  /**
   * Moves the agreements and adds to their ledgers as the rows say that are not left out; in a dry run tells what it would
   * do, of every row.
   * @throws Problem 422 `sheet.hasRejected` when a row that is not left out is rejected
   */
  async take(caller: Caller, editionId: string, upload: Upload<ProgressOptions>): Promise<string> {
    const { options, name } = upload;
    const sheet = await sheetOf(upload);
    const leftOut = new Set(options.leftOut.map(({ row }) => row));
    return this.db.write(withFile(caller, upload), async (tx) => {
      const planned = await plan(tx, editionId, sheet, options);
      const wanted = planned.filter(({ row }) => !leftOut.has(row));
      let importId: string | null = null;
      if (!caller.dryRun) {
        refuseUntitled(sheet);
        refuseRejected(rejectedOf(wanted));
        importId = await writeProgress(tx, editionId, wanted, {
          document: options.source ?? documentOf(name),
          rates: options.rates,
        });
      }
      return JSON.stringify({
        ...answerOf(sheet, planned, caller.dryRun ? new Set() : leftOut),
        importId,
      });
    });
  }

  /** The rows that cannot be taken in, as a workbook with the reason of each. */
  async rejected(caller: Caller, editionId: string, upload: Upload<ProgressOptions>): Promise<Buffer> {
    const { options } = upload;
    const sheet = await sheetOf(upload);
    let file: Buffer = Buffer.alloc(0);
    await this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      const planned = await plan(tx, editionId, sheet, options);
      file = await writeRejected(sheet, rejectedOf(planned), options.language);
      return '';
    });
    return file;
  }
}

const sheetOf = ({ path, options }: Upload<ProgressOptions>) =>
  readTable(path, options, PROGRESS_VOCABULARY, MOST_PROGRESS_ROWS);

const MOST_DOCUMENT = 300;
const documentOf = (name: string) => name.slice(-MOST_DOCUMENT) || 'progress sheet';

const hasTitle = ({ columns }: ProgressSheet) => columns.some(({ field }) => field === 'title');
const rejectedOf = (rows: readonly PlannedRow[]) => rows.filter(({ outcome }) => outcome === 'rejected');

/** @throws Problem 404 without the edition; 422 when the sheet is as of a day that is yet to come */
async function plan(
  tx: Transaction,
  editionId: string,
  sheet: ProgressSheet,
  options: ProgressOptions,
): Promise<PlannedRow[]> {
  const [frame] = await tx.query<{ timeZone: string; today: string }>(FRAME_SQL, [editionId]);
  if (!frame) {
    throw Problem.notFound('edition');
  }
  if (options.asOf !== null && options.asOf > frame.today) {
    throw Problem.field(422, 'asOf', 'agreement.inFuture', `${options.asOf} is yet to come`);
  }
  return hasTitle(sheet) ? planProgress(tx, editionId, sheet, frame, options) : [];
}

/** @throws Problem 422 without a column for names */
function refuseUntitled(sheet: ProgressSheet): void {
  if (!hasTitle(sheet)) {
    throw Problem.field(
      422,
      'columns',
      'sheet.noTitle',
      'No column is said to hold the names of the projects',
    );
  }
}

const briefly = ({ id, title, districtCode }: KnownAgreement) => ({ id, title, districtCode });

const lineOf = ({ kind, amount, currency, effectiveOn, replaces, before, after, lowers }: NewLine) => ({
  kind,
  amount: { amount, currency },
  effectiveOn,
  corrects: replaces && { amount: replaces.amount, currency: replaces.currency },
  before,
  after,
  lowers,
});

/** What was done, or what would be; rows that were left out are nothing of it. */
function answerOf(sheet: ProgressSheet, planned: readonly PlannedRow[], leftOut: ReadonlySet<number>) {
  const rows = planned
    .map((row, at) => ({
      ...row,
      faults: row.faults.map((fault) => ({ ...fault, value: quoted(sheet, at, fault.field) })),
    }))
    .filter(({ row }) => !leftOut.has(row));
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  return {
    headerRow: sheet.headerRow,
    columns: sheet.columns,
    counts: Object.fromEntries(PROGRESS_OUTCOMES.map((outcome) => [outcome, count(outcome)])),
    rows: rows.map(({ row, outcome, title, agreement, candidates, changes, lines, faults }) => ({
      ...{ row, outcome, title, changes, faults },
      agreement: agreement && briefly(agreement),
      isNear: agreement !== null && !agreement.same,
      candidates: candidates.map(briefly),
      lines: lines.map(lineOf),
    })),
  };
}
