import { v7 as uuidv7 } from 'uuid';
import { stageOf } from '@yutai/domain';
import { rateOf } from '../agreements/amount.rules.js';
import { StartAgain } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { NewLine } from './difference.rules.js';
import type { PlannedRow } from './plan-progress.js';
import type { RateInput } from './progress.dto.js';

const MOVE_AGREEMENTS = `
  UPDATE agreement a SET pitched_on = r."pitchedOn", negotiating_on = r."negotiatingOn", signed_on = r."signedOn",
    started_on = r."startedOn", funded_on = r."fundedOn", producing_on = r."producingOn", stage = r.stage,
    stage_reason = CASE WHEN r.moves THEN r.remark ELSE a.stage_reason END, status = r.status,
    status_reason = r."statusReason", status_since = coalesce(r."statusSince", a.status_since), version = a.version + 1
  FROM json_to_recordset($1::json) AS r(id uuid, version integer, "pitchedOn" date, "negotiatingOn" date, "signedOn" date,
    "startedOn" date, "fundedOn" date, "producingOn" date, stage text, moves boolean, remark text, status text,
    "statusReason" text, "statusSince" date)
  WHERE a.id = r.id AND a.version = r.version RETURNING a.id`;

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

/** Writes a plan in two statements, however many rows it has. Touches nothing that does not change. */
export async function writeProgress(
  tx: Transaction,
  planned: readonly PlannedRow[],
  source: Source,
): Promise<void> {
  const taken = planned.filter(({ outcome }) => outcome === 'changed');
  const moved = taken.filter(({ changes }) => changes.length > 0).map(agreementRow);
  const lines = taken.flatMap((row) => row.lines.map((line) => lineRow(row, line, source)));
  if (moved.length > 0) {
    const written = await tx.query(MOVE_AGREEMENTS, [JSON.stringify(moved)]);
    if (written.length !== moved.length) throw new StartAgain();
  }
  if (lines.length > 0) {
    await tx.query(ADD_LINES, [JSON.stringify(lines)]);
  }
}

function agreementRow({ agreement, values, entry }: PlannedRow) {
  const after = { ...agreement!, ...values };
  const moves = Object.keys(values).some((name) => name.endsWith('On'));
  return { ...after, lines: undefined, stage: stageOf(after), moves, remark: entry.remark };
}

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
