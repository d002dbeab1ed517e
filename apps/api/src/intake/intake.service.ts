import { Injectable } from '@nestjs/common';
import { MOST_INTAKE_ROWS, type Language } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { delegationView } from '../delegations/delegation.view.js';
import { scripts } from '../http/derive-scripts.js';
import { withFile, type Upload } from '../http/upload.js';
import { Problem } from '../problems/problem.js';
import type { OverrideInput } from '../scheduling/schedule.dto.js';
import { Scheduling } from '../scheduling/scheduling.service.js';
import { refuseEmpty, refuseRejected, refuseTooMany } from '../sheets/refusals.js';
import { readSheetFile } from '../sheets/sheet-file.js';
import { findHeader, matchColumns } from './columns.rules.js';
import type { IntakeOptions } from './intake.dto.js';
import { OUTCOMES, planIntake, type IntakePlan } from './plan-intake.js';
import { writeRejected } from './rejected-file.js';
import { chosenTwice, hasName, quoted, tableOf, type Sheet } from './sheet.rules.js';
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
        refuseRejected(options.skipRejected ? [] : plan.rows.filter(({ outcome }) => outcome === 'rejected'));
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
      file = await writeRejected(sheet, rows, language);
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

  private async plan(tx: Transaction, id: string, sheet: Sheet, language: Language): Promise<IntakePlan> {
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

async function sheetOf({ file, options }: Upload<IntakeOptions>): Promise<Sheet> {
  const [twice] = chosenTwice(options.columns ?? []);
  if (twice) {
    throw Problem.field(400, 'columns', 'field.invalid', `columns must not have the field ${twice} twice`);
  }
  const { toHans } = await scripts();
  const knownWords = (start: string[][]) =>
    matchColumns(start[findHeader(start, toHans)] ?? [], toHans).filter(Boolean).length;
  const sheet = tableOf(await readSheetFile(file, knownWords), options, toHans);
  refuseEmpty(sheet.columns);
  refuseTooMany(sheet.rows, MOST_INTAKE_ROWS);
  return sheet;
}

/** Two lists for one delegation wait for each other here, before anything is locked: both would make the same people. */
async function holdList(tx: Transaction, id: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('intake ' || $1, 0))`, [id]);
}

/** @throws Problem 422 without a column for names */
function refuseNameless({ columns }: Sheet): void {
  if (!hasName(columns)) {
    throw Problem.field(422, 'columns', 'sheet.noName', 'No column is said to hold the names');
  }
}

function answerOf(sheet: Sheet, { rows, organisations }: IntakePlan, warnings: Conflict[]) {
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
