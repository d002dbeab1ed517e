import { addDays, ENQUIRY_DAYS, type EnquiryTopic } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';

/** By when a question of today is to be answered; an edition that is not there is refused with the row. */
export async function dueOn(
  tx: Transaction,
  { editionId, topic }: { editionId: string; topic: EnquiryTopic },
): Promise<string | null> {
  const [edition] = await tx.query<{ today: string }>(
    `SELECT (now() AT TIME ZONE time_zone)::date AS today FROM edition WHERE id = $1`,
    [editionId],
  );
  return edition ? addDays(edition.today, ENQUIRY_DAYS[topic]) : null;
}
