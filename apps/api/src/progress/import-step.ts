import type { AgreementStage, AgreementStatus, Milestones } from '@yutai/domain';
import { StartAgain } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';

/** What a sheet may change of an agreement's row, and what hangs on that. Days are `YYYY-MM-DD`. */
export interface Standing extends Milestones {
  districtCode: string | null;
  stage: AgreementStage;
  stageReason: string | null;
  status: AgreementStatus;
  statusReason: string | null;
  statusSince: string | null;
  signedAtActivityId: string | null;
}

/** What an import did to one agreement: how it stood before and after, and the lines that were added. */
export interface ImportStep {
  agreementId: string;
  before: Standing;
  after: Standing;
  lineIds: string[];
  /** How many lines the whole ledger has with these: none is ever taken from it. */
  lines: number;
}

const COLUMNS: Readonly<Record<keyof Standing, readonly [column: string, type: string]>> = {
  pitchedOn: ['pitched_on', 'date'],
  negotiatingOn: ['negotiating_on', 'date'],
  signedOn: ['signed_on', 'date'],
  startedOn: ['started_on', 'date'],
  fundedOn: ['funded_on', 'date'],
  producingOn: ['producing_on', 'date'],
  districtCode: ['district_code', 'text'],
  stage: ['stage', 'text'],
  stageReason: ['stage_reason', 'text'],
  status: ['status', 'text'],
  statusReason: ['status_reason', 'text'],
  statusSince: ['status_since', 'date'],
  signedAtActivityId: ['signed_at_activity_id', 'uuid'],
};
const NAMES = Object.keys(COLUMNS) as (keyof Standing)[];
const written = (of: (name: string, column: string, type: string) => string) =>
  NAMES.map((name) => of(`"${name}"`, ...COLUMNS[name])).join(', ');

/** The columns of a standing, of the agreement `a`. */
export const STANDING_COLUMNS = written((name, column) => `a.${column} AS ${name}`);

export const standingOf = (row: Standing): Standing =>
  Object.fromEntries(NAMES.map((name) => [name, row[name]])) as unknown as Standing;

const WRITE_STANDINGS = `
  UPDATE agreement a SET ${written((name, column) => `${column} = r.${name}`)}, version = a.version + 1
  FROM json_to_recordset($1::json) AS r(id uuid, version integer, ${written((name, _, type) => `${name} ${type}`)})
  WHERE a.id = r.id AND a.version = r.version RETURNING a.id`;

/** Lets agreements stand so, in one statement. @throws StartAgain when one is not at its version any more */
export async function writeStandings(
  tx: Transaction,
  rows: readonly (Standing & { id: string; version: number })[],
): Promise<void> {
  if (rows.length === 0) return;
  const done = await tx.query(WRITE_STANDINGS, [JSON.stringify(rows)]);
  if (done.length !== rows.length) throw new StartAgain();
}
