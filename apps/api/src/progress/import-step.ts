import type { AgreementStage, AgreementStatus, Milestones } from '@yutai/domain';
import { currentLines } from '../agreements/ledger.js';
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

/** The lines that stand: the first line of each chain of corrections, and what the last says. */
export type Ledger = (string | null)[][];

/** What an import did to one agreement: how it stood before and after, and the lines that were added. */
export interface ImportStep {
  agreementId: string;
  before: Standing;
  after: Standing;
  lineIds: string[];
  /** What stands in the ledger with these lines. */
  ledger: Ledger;
  /** The fields that were marked as illustrative until this import changed them. */
  marks: string[];
}

const LEDGERS_SQL = `
  WITH RECURSIVE chain AS (
    SELECT m.id, m.id AS first FROM amount m WHERE m.agreement_id = ANY ($1::uuid[]) AND m.replaces_id IS NULL
    UNION ALL SELECT m.id, c.first FROM chain c JOIN amount m ON m.replaces_id = c.id)
  SELECT a.id, coalesce((SELECT json_agg(json_build_array(l.first, l.amount, l.currency, l.cny_rate) ORDER BY l.first) FROM (
    SELECT (SELECT c.first FROM chain c WHERE c.id = m.id), m.amount::text, m.currency, m.cny_rate::text
    ${currentLines('a.id')}) l), '[]'::json) AS ledger
  FROM unnest($1::uuid[]) AS a (id)`;

/**
 * What stands in the ledgers of agreements that are locked. In a statement after the lock, as one that waits for it does
 * not see the lines that were added meanwhile.
 */
export async function ledgersOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, Ledger>> {
  const rows = await tx.query<{ id: string; ledger: Ledger }>(LEDGERS_SQL, [ids]);
  return new Map(rows.map(({ id, ledger }) => [id, ledger]));
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

/** The marks of illustrative fields that go with what is changed. */
export const marksLost = (illustrative: readonly string[], before: Standing, after: Standing): string[] =>
  NAMES.filter((name) => before[name] !== after[name])
    .map((name) => COLUMNS[name][0])
    .filter((column) => illustrative.includes(column));

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
