import { Injectable } from '@nestjs/common';
import { MOST_INTAKE_ROWS, type Language } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { delegationView } from '../delegations/delegation.view.js';
import { withFile, type Upload } from '../http/upload.js';
import { Problem } from '../problems/problem.js';
import type { OverrideInput } from '../scheduling/schedule.dto.js';
import { Scheduling } from '../scheduling/scheduling.service.js';
import { readTable } from '../sheets/read-table.js';
import { refuseRejected } from '../sheets/refusals.js';
import { writeRejected } from '../sheets/rejected-file.js';
import { quoted } from '../sheets/table.rules.js';
import { hasName, INTAKE_VOCABULARY, type IntakeSheet } from './column-words.js';
import type { IntakeOptions } from './intake.dto.js';
import { OUTCOMES, planIntake, type IntakePlan, type PlannedRow } from './plan-intake.js';
import { writeIntake } from './write-intake.js';

/** More are nobody's to read. */
const MOST_WARNINGS = 100;

/** Takes in the list of a delegation from a sheet, whole or not at all. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly db: Database,
    private readonly scheduling: Scheduling,
  ) {}

  /**
   * Takes in what is new or changed; in a dry run tells what it would be, of every row, and of every conflict.
   * @throws Problem 422 `sheet.hasRejected` when rows are rejected and are not to be left out; 409 with conflicts
   */
  async take(caller: Caller, id: string, upload: Upload<IntakeOptions>): Promise<string> {
    await this.requireOwn(caller, id);
    const { options } = upload;
    const sheet = await sheetOf(upload);
    return this.db.write(withFile(caller, upload), async (tx) => {
      await holdList(tx, id);
      const plan = await this.plan(tx, id, sheet, options.language);
      if (!caller.dryRun) {
        refuseNameless(sheet);
        refuseRejected(options.skipRejected ? [] : rejectedOf(plan.rows));
      }
      const joined = await writeIntake(tx, id, plan);
      const warnings = joined ? await this.rebook(tx, id, options.overrides) : [];
      return JSON.stringify(answerOf(sheet, plan, warnings));
    });
  }

  /** The rows that cannot be taken in, as a workbook with the reason of each. */
  async rejected(caller: Caller, id: string, upload: Upload<IntakeOptions>): Promise<Buffer> {
    await this.requireOwn(caller, id);
    const sheet = await sheetOf(upload);
    const language = upload.options.language;
    let file: Buffer = Buffer.alloc(0);
    await this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      const { rows } = await this.plan(tx, id, sheet, language);
      file = await writeRejected(sheet, rejectedOf(rows), language);
      return '';
    });
    return file;
  }

  /** Before a file is looked into: whether the delegation is theirs to write. */
  private async requireOwn(caller: Caller, id: string): Promise<void> {
    if (!(await this.db.allows(delegationView, id, caller, 'write'))) {
      await this.db.one(delegationView, id, caller);
      throw Problem.of('right.missing', 'Your role may not do this to this delegation');
    }
  }

  private async plan(
    tx: Transaction,
    id: string,
    sheet: IntakeSheet,
    language: Language,
  ): Promise<IntakePlan> {
    await tx.require(delegationView, id);
    return hasName(sheet.columns)
      ? planIntake(tx, id, sheet, language)
      : { rows: [], organisations: [], groups: [] };
  }

  /** Books who joined in all that the delegation does; in a dry run conflicts that refuse are told beside the rows. */
  private async rebook(tx: Transaction, id: string, overrides: OverrideInput[] | null): Promise<Conflict[]> {
    try {
      return await this.scheduling.rebookDelegations(tx, [id], overrides);
    } catch (error) {
      if (tx.caller.dryRun && error instanceof Problem && error.more.conflicts) {
        return error.more.conflicts;
      }
      throw error;
    }
  }
}

const sheetOf = ({ path, options }: Upload<IntakeOptions>) =>
  readTable(path, options, INTAKE_VOCABULARY, MOST_INTAKE_ROWS);

const rejectedOf = (rows: readonly PlannedRow[]) => rows.filter(({ outcome }) => outcome === 'rejected');

/** Two lists for one delegation wait for each other here, before anything is locked: both would make the same people. */
async function holdList(tx: Transaction, id: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('intake ' || $1, 0))`, [id]);
}

/** @throws Problem 422 without a column for names */
function refuseNameless({ columns }: IntakeSheet): void {
  if (!hasName(columns)) {
    throw Problem.field(422, 'columns', 'sheet.noName', 'No column is said to hold the names');
  }
}

function answerOf(sheet: IntakeSheet, { rows, organisations }: IntakePlan, warnings: Conflict[]) {
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  return {
    headerRow: sheet.headerRow,
    columns: sheet.columns,
    counts: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])),
    newOrganisations: organisations.map(({ name }) => name.zhHant ?? name.zhHans ?? name.en),
    rows: rows.map(({ row, outcome, name, known, rank, changes, faults }, at) => ({
      row,
      outcome,
      name,
      personId: known?.personId ?? null,
      rank,
      changes,
      faults: faults.map((fault) => ({ ...fault, value: quoted(sheet, at, fault.field) })),
    })),
    ...(warnings.length > 0 && { warnings: warnings.slice(0, MOST_WARNINGS) }),
  };
}
