import { ask, type Failure } from '../load';
import type { HostVisit, Reply } from './host-visit';

/** The visit as it stands, or why it cannot be shown. */
export async function loadVisit(): Promise<{ visit: HostVisit } | { failure: Failure }> {
  const answer = await ask('/api/host-visit', { cache: 'no-cache' });
  return 'failure' in answer ? { failure: answer.failure } : { visit: answer.body as HostVisit };
}

/** The visit was changed, confirmed or cancelled since the host looked at it. */
const CHANGED = ['record.stale', 'activity.statusNotAllowed'];

export type Sent = { visit: HostVisit } | { failure: Failure | 'changed' };

/**
 * Sends an answer about a visit as it was shown. `key` names this answer, so that one sent again after no word came
 * back is kept once.
 */
export async function sendReply(
  { siteVisitId, version }: HostVisit,
  reply: Reply,
  key: string,
): Promise<Sent> {
  const answer = await ask('/api/host-visit/answer', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'If-Match': `"${version}"`,
      'Idempotency-Key': key,
    },
    body: JSON.stringify({ siteVisitId, ...reply }),
  });
  if ('body' in answer) return { visit: answer.body as HostVisit };
  if (CHANGED.includes(String(answer.code))) return { failure: 'changed' };
  // The link of another visit was opened in this browser since: the page shows that one now.
  return { failure: answer.code === 'record.notFound' ? 'changed' : answer.failure };
}

/** A key that no other answer has; randomUUID is not there on a page of the LAN without TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
