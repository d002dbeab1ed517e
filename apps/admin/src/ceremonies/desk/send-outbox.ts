import { request } from '../../api/http';
import { ProblemError } from '../../api/problem';
import { refuse, sent, type Tick } from './outbox';
import { keep, nameOf, stored } from './outbox-store';

const TIMEOUT_MS = 10_000;

/** Refused by the API for what it says. Everything else may go well another time, after signing in again perhaps. */
const isRefusal = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.status < 500 && ![401, 408, 429].includes(error.status);

const send = (ceremonyId: string, { key, ...recording }: Tick) =>
  request(`/ceremonies/${ceremonyId}/record`, {
    method: 'POST',
    body: recording,
    headers: { 'idempotency-key': key },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });

/** Done in one tab of a browser at a time, where the browser can see to that; sent twice, a tick is still done once. */
export const inOneTab = (name: string, work: () => Promise<void>): Promise<void> =>
  'locks' in navigator
    ? navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
    : work();

/**
 * Sends what somebody has said at a ceremony, in its order, and says whether the API could be reached for all of it.
 * `onSent` is told before a tick is forgotten here.
 */
export async function sendAll(
  ceremonyId: string,
  userId: string,
  onSent: (ceremonyId: string, tick: Tick) => void,
): Promise<boolean> {
  const name = nameOf(ceremonyId, userId);
  for (let tick = stored(name).waiting[0]; tick; tick = stored(name).waiting[0]) {
    const done = tick;
    try {
      await send(ceremonyId, done);
      onSent(ceremonyId, done);
      keep(name, (before) => sent(before, done));
    } catch (error) {
      if (!isRefusal(error)) return false;
      keep(name, (before) => refuse(before, done, error.message));
    }
  }
  return true;
}
