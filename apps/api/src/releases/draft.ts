import type { Query } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { draftStatement, type DraftRow } from './snapshot.statement.js';

/** The draft of an edition as it would be published now. @throws Problem 404 */
export async function readDraft(query: Query, editionId: string): Promise<DraftRow> {
  const { text, values } = draftStatement(editionId);
  const [draft] = await query<DraftRow & Record<string, unknown>>(text, values);
  if (!draft) {
    throw Problem.notFound('edition');
  }
  return draft;
}
