import type { Transaction } from '../database/transaction.js';
import type { View } from '../database/view.js';
import type { Outcome } from './scheduling.service.js';

/** The record after a write, as JSON text, with what is worth knowing about it. */
export async function answered(tx: Transaction, view: View, { id, warnings }: Outcome): Promise<string> {
  const body = await tx.read(view, id);
  return warnings.length === 0 ? body : `${body.slice(0, -1)},"warnings":${JSON.stringify(warnings)}}`;
}
