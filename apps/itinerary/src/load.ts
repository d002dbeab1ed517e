import type { Itinerary } from './itinerary';

/** Why there is nothing to show: the first four are about the link, the last three may pass. */
export type Failure = 'unknown' | 'revoked' | 'expired' | 'required' | 'tooMany' | 'network' | 'server';

export type Loaded = { itinerary: Itinerary } | { failure: Failure };

/** Roaming hangs more often than it refuses; after this long (in milliseconds) a retry is offered. */
const PATIENCE = 20_000;

const LINK_FAILURES: Readonly<Record<string, Failure>> = {
  'link.unknown': 'unknown',
  'link.revoked': 'revoked',
  'link.expired': 'expired',
};

/** Whether waiting and trying again can help. */
export function mayPass(failure: Failure): boolean {
  return failure === 'tooMany' || failure === 'network' || failure === 'server';
}

interface Refusal {
  failure: Failure;
  status?: number;
}

/** Whether what was to be told may be taken another time or by another link, as it is; else it was refused for good. */
export const mustWait = ({ failure, status = 0 }: Refusal) =>
  status === 401 || (mayPass(failure) && (status < 400 || status >= 500 || failure === 'tooMany'));

/**
 * Which failure a refusing answer means, by its status and the `code` of its problem. All that a page of ours can
 * get wrong (400) is the token: a link that was cut or stretched on its way.
 */
export function failureOf(status: number, code: unknown): Failure {
  if (status === 400) return 'unknown';
  if (status === 429) return 'tooMany';
  if (status === 401) return LINK_FAILURES[String(code)] ?? 'required';
  return 'server';
}

/** Swaps a link's token for the cookie that its page is read with; null when that went well. */
export async function exchange(
  token: string,
  path: '/api/links/exchange' | '/api/host-links/exchange' = '/api/links/exchange',
): Promise<Failure | null> {
  const answer = await ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  return 'failure' in answer ? answer.failure : null;
}

/** The delegate's part of the latest release; the browser asks with the ETag of what it has. */
export async function loadItinerary(): Promise<Loaded> {
  const answer = await ask('/api/itinerary', { cache: 'no-cache' });
  return 'failure' in answer ? answer : { itinerary: answer.body as Itinerary };
}

/**
 * What the API answers, and when it began to by its own clock and by the phone's (milliseconds since 1970); when it refuses, which failure that is
 * and the `code` of its problem.
 */
export async function ask(
  path: string,
  init: RequestInit,
): Promise<
  { body: unknown; at: number; receivedAt: number } | { failure: Failure; status?: number; code?: unknown }
> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(path, { ...init, signal: patience.signal });
    const receivedAt = Date.now();
    if (!response.ok) {
      const code = await codeOf(response);
      return { failure: failureOf(response.status, code), status: response.status, code };
    }
    const at = Date.parse(response.headers.get('date') ?? '') || receivedAt;
    return { body: response.status === 204 ? null : await response.json(), at, receivedAt };
  } catch {
    return { failure: 'network' };
  } finally {
    clearTimeout(timer);
  }
}

/** The `code` of a problem; undefined when the answer is something else, as a proxy's page is. */
async function codeOf(response: Response): Promise<unknown> {
  try {
    const problem: unknown = await response.json();
    return problem && typeof problem === 'object' && 'code' in problem ? problem.code : undefined;
  } catch {
    return undefined;
  }
}
