import { useCallback, useEffect, useState } from 'react';
import { request } from '../../api/http';
import { ProblemError } from '../../api/problem';
import { EMPTY, forget, refuse, say, sent, type Outbox, type Saying, type Tick } from './outbox';

const RETRY_MS = 2000;
const TIMEOUT_MS = 10_000;

/** Refused by the API for what it says. Everything else may go well another time, after signing in again perhaps. */
const isRefusal = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.status < 500 && ![401, 408, 429].includes(error.status);

/** Each person's own: what one said is not sent in the name of another who signs in on the same phone. */
const nameOf = (ceremonyId: string, userId: string) => `yutai.ceremony.${ceremonyId}.${userId}`;
const stored = (name: string): Outbox => {
  const text = localStorage.getItem(name);
  return text ? (JSON.parse(text) as Outbox) : EMPTY;
};

/** How much others who signed in on this phone have said at a ceremony that was not sent. */
export const waitingOfOthers = (ceremonyId: string, userId: string): number =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(nameOf(ceremonyId, '')) && name !== nameOf(ceremonyId, userId))
    .reduce((sum, name) => sum + stored(name).waiting.length, 0);

/** Done in one tab of a browser at a time, where the browser can see to that; sent twice, a tick is still done once. */
const inOneTab = (name: string, work: () => Promise<void>): Promise<void> =>
  'locks' in navigator
    ? navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
    : work();

const send = (ceremonyId: string, { key, ...recording }: Tick) =>
  request(`/ceremonies/${ceremonyId}/record`, {
    method: 'POST',
    body: recording,
    headers: { 'idempotency-key': key },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });

/**
 * What somebody says at the desk, kept in this browser until the API has it: through a lost connection and a reload, in
 * its order. `onSent` is told before a tick is forgotten here.
 */
export function useOutbox(ceremonyId: string, userId: string, onSent: (tick: Tick) => void) {
  const name = nameOf(ceremonyId, userId);
  const [outbox, setOutbox] = useState(() => stored(name));
  const [cutOff, setCutOff] = useState(false);
  // By agreement; not kept, so that no amount stays on the phone once it was sent.
  const [last, setLast] = useState<Readonly<Record<string, Tick>>>({});
  const keep = useCallback(
    (change: (outbox: Outbox) => Outbox) => {
      const next = change(stored(name));
      localStorage.setItem(name, JSON.stringify(next));
      setOutbox(next);
    },
    [name],
  );
  const sendAll = useCallback(async () => {
    for (let tick = stored(name).waiting[0]; tick; tick = stored(name).waiting[0]) {
      const done = tick;
      try {
        await send(ceremonyId, done);
        onSent(done);
        keep((before) => sent(before, done));
      } catch (error) {
        if (!isRefusal(error)) return setCutOff(true);
        keep((before) => refuse(before, done, error.message));
      }
      setCutOff(false);
    }
  }, [ceremonyId, name, keep, onSent]);
  const flush = useCallback(() => void inOneTab(name, sendAll), [name, sendAll]);
  const { length } = outbox.waiting;
  useEffect(() => {
    if (length === 0) return undefined;
    flush();
    const timer = setInterval(flush, RETRY_MS);
    window.addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
    };
  }, [length, flush]);
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => key === name && setOutbox(stored(name));
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [name]);
  useEffect(() => {
    if (!cutOff || length === 0) return undefined;
    // Without a connection the page does not open again: what waits is kept, but nobody could tick.
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [cutOff, length]);
  return {
    outbox,
    cutOff,
    last,
    say: (agreementId: string, saying: Saying, before: Saying) => {
      const tick = { ...saying, before, agreementId, key: newKey() };
      setLast((all) => ({ ...all, [agreementId]: tick }));
      keep((all) => say(all, tick));
    },
    forget: (agreementId: string) => keep((all) => forget(all, agreementId)),
  };
}

/** `crypto.randomUUID` is there for pages over https and on this machine only. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
