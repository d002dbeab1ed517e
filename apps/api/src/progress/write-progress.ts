import { v7 as uuidv7 } from 'uuid';
import { stageOf } from '@yutai/domain';
import { actorOf } from '../access/caller.js';
import { rateOf } from '../agreements/amount.rules.js';
import type { Transaction } from '../database/transaction.js';
import type { NewLine } from './difference.rules.js';
import {
  ledgersOf,
  marksLost,
  standingOf,
  writeStandings,
  type ImportStep,
  type Ledger,
  type Standing,
} from './import-step.js';
import type { KnownAgreement } from './known-agreements.js';
import type { PlannedRow } from './plan-progress.js';
import { ProgressImport } from './progress-import.entity.js';
import type { RateInput } from './progress.dto.js';

const ADD_LINES = `
  INSERT INTO amount (id, agreement_id, kind, amount, currency, cny_rate, cny_rate_source, effective_on, replaces_id, source, note)
  SELECT r.id, r."agreementId", r.kind, r.amount, r.currency, r."cnyRate", r."cnyRateSource", r."effectiveOn",
    r."replacesId", r.source, r.note
  FROM json_to_recordset($1::json) AS r(id uuid, "agreementId" uuid, kind text, amount numeric, currency text,
    "cnyRate" numeric, "cnyRateSource" text, "effectiveOn" date, "replacesId" uuid, source text, note text)`;

/** What a new line says of where it is from: the document and the row of it. */
export interface Source {
  document: string;
  rates: readonly RateInput[];
}

/** A row that changes something, with what comes of it. */
interface Write {
  agreement: KnownAgreement;
  after: Standing;
  lines: ReturnType<typeof lineRow>[];
}

/**
 * Writes a plan in two statements, however many rows it has, and keeps what it did. Touches nothing that does not change.
 * @returns the id of the import, by which it is undone; null when nothing changed
 */
export async function writeProgress(
  tx: Transaction,
  editionId: string,
  planned: readonly PlannedRow[],
  source: Source,
): Promise<string | null> {
  const taken = planned.filter(({ outcome }) => outcome === 'changed');
  if (taken.length === 0) return null;
  const writes = taken.map((row): Write => {
    const lines = row.lines.map((line) => lineRow(row, line, source));
    return { agreement: row.agreement!, after: standingAfter(row), lines };
  });
  const moved = writes.filter((_, at) => taken[at]!.changes.length > 0);
  await writeStandings(
    tx,
    moved.map(({ agreement: { id, version }, after }) => ({ id, version, ...after })),
  );
  const lines = writes.flatMap((write) => write.lines);
  if (lines.length > 0) {
    await tx.query(ADD_LINES, [JSON.stringify(lines)]);
  }
  const ledgers = await ledgersOf(
    tx,
    writes.map(({ agreement }) => agreement.id),
  );
  const steps = writes.map((write) => stepOf(write, ledgers.get(write.agreement.id)!));
  return tx.insert(ProgressImport, {
    editionId,
    source: source.document,
    steps,
    importedBy: actorOf(tx.caller),
  });
}

/** Where a signing that was taken back took place is nothing of the day that a sheet says. */
function standingAfter({ agreement, values, entry }: PlannedRow): Standing {
  const after = standingOf({ ...agreement!, ...values });
  const moves = Object.keys(values).some((name) => name.endsWith('On'));
  const isNewlySigned = agreement!.signedOn === null && after.signedOn !== null;
  return {
    ...after,
    ...(isNewlySigned && { signedAtActivityId: null }),
    stage: stageOf(after),
    ...(moves && { stageReason: entry.remark }),
  };
}

const stepOf = ({ agreement, after, lines }: Write, ledger: Ledger): ImportStep => ({
  agreementId: agreement.id,
  before: standingOf(agreement),
  after,
  lineIds: lines.map(({ id }) => id),
  ledger,
  marks: marksLost(agreement.illustrative, agreement, after),
});

/** A correction keeps the rate of the line that it replaces; a new line has that which was given for its currency. */
function lineRow(row: PlannedRow, line: NewLine, { document, rates }: Source) {
  const { amount, currency, replaces, kind, effectiveOn } = line;
  const given = replaces ?? rates.find((rate) => rate.currency === currency);
  return {
    ...{ id: uuidv7(), agreementId: row.agreement!.id, kind, amount, currency, effectiveOn },
    cnyRate: rateOf({ currency, cnyRate: given?.cnyRate ?? null }),
    cnyRateSource: given?.cnyRateSource ?? null,
    replacesId: replaces?.id ?? null,
    source: `${document} #${row.row}`,
    note: row.entry.remark,
  };
}
