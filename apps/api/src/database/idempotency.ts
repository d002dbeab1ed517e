import { actorOf } from '../access/caller.js';
import { Problem } from '../problems/problem.js';
import type { Transaction } from './transaction.js';

interface Kept {
  request_hash: Buffer;
  body: string;
}

/**
 * Does the work once for a principal and Idempotency-Key. A second request with the key waits for the first's
 * transaction, then gets the first's answer; a failed first leaves no trace, so that it can be tried again.
 * @throws Problem 422 when the key was used for another request
 */
export async function recordIdempotently(
  tx: Transaction,
  work: (tx: Transaction) => Promise<string>,
): Promise<string> {
  const { key, requestHash } = tx.caller.idempotency!;
  const owner = [actorOf(tx.caller), key];
  const mine = await tx.query(
    `INSERT INTO idempotency_key (principal, key, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key`,
    [...owner, requestHash],
  );
  if (mine.length === 0) {
    const [kept] = await tx.query<Kept>(
      'SELECT request_hash, body FROM idempotency_key WHERE principal = $1 AND key = $2',
      owner,
    );
    if (!kept?.request_hash.equals(requestHash)) {
      throw Problem.of('idempotency.mismatch', 'This Idempotency-Key was used for another request');
    }
    return kept.body;
  }
  const body = await work(tx);
  await tx.query('UPDATE idempotency_key SET body = $3 WHERE principal = $1 AND key = $2', [...owner, body]);
  return body;
}
