import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { Agreement } from './agreement.entity.js';
import type { FirstAmountInput } from './amount.dto.js';
import { Amount } from './amount.entity.js';
import { checkNotVoided } from './voiding.js';
import { effectiveDay, lineFaults, rateOf, standingFaults, type Replaced } from './amount.rules.js';

/** Held, so that it is not deleted meanwhile. */
const AGREEMENT_SQL = `
  SELECT a.signed_on AS "signedOn", a.voided_at AS "voidedAt", (now() AT TIME ZONE e.time_zone)::date AS today
  FROM agreement a JOIN edition e ON e.id = a.edition_id WHERE a.id = $1 FOR KEY SHARE OF a`;
interface Standing extends Pick<Agreement, 'signedOn' | 'voidedAt'> {
  today: string;
}
type LedgerLine = FirstAmountInput & Partial<Pick<Amount, 'replacesId' | 'illustrative'>>;
const REPLACED_SQL = `
  SELECT agreement_id AS "agreementId", kind, effective_on AS "effectiveOn" FROM amount WHERE id = $1`;

/**
 * Adds a line to an agreement's ledger and gives its id. `within` is the field of the body that holds the line.
 * @throws Problem 422 with every fault; 404 without the agreement; 409 when it was voided, and `amount.alreadyReplaced`,
 * also when two at once correct the same line
 */
export async function addLine(
  tx: Transaction,
  agreementId: string,
  { replacesId = null, ...line }: LedgerLine,
  within = '',
): Promise<string> {
  const [agreement] = await tx.query<Standing>(AGREEMENT_SQL, [agreementId]);
  if (!agreement) {
    throw Problem.notFound('agreement');
  }
  checkNotVoided(agreement);
  const replaced = replacesId === null ? null : await lineToReplace(tx, replacesId);
  const effectiveOn = line.effectiveOn ?? effectiveDay(line.kind, { ...agreement, replaced });
  const faults = [
    ...lineFaults(line, agreementId, replaced),
    ...standingFaults({ ...line, effectiveOn }, agreement),
  ];
  Problem.refuse(faults.map((fault) => ({ ...fault, field: within + fault.field })));
  return tx.insert(Amount, {
    ...line,
    agreementId,
    replacesId,
    cnyRate: rateOf(line),
    effectiveOn,
  });
}

async function lineToReplace(tx: Transaction, id: string): Promise<Replaced> {
  const [line] = await tx.query<Replaced>(REPLACED_SQL, [id]);
  if (!line) {
    throw Problem.field(422, 'replacesId', 'field.unknownRecord', 'There is no such line');
  }
  return line;
}
