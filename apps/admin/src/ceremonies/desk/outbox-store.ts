import { useMemo, useSyncExternalStore } from 'react';
import { EMPTY, type Outbox } from './outbox';

const PREFIX = 'yutai.ceremony.';

/** Each person's own: what one said is not sent in the name of another who signs in on the same phone. */
export const nameOf = (ceremonyId: string, userId: string) => `${PREFIX}${ceremonyId}.${userId}`;

const outboxOf = (text: string | null): Outbox => (text ? (JSON.parse(text) as Outbox) : EMPTY);
export const stored = (name: string): Outbox => outboxOf(localStorage.getItem(name));

const listeners = new Set<() => void>();

/** Kept in this browser: through a lost connection, a reload and other pages. */
export function keep(name: string, change: (outbox: Outbox) => Outbox): void {
  localStorage.setItem(name, JSON.stringify(change(stored(name))));
  listeners.forEach((listener) => listener());
}

/** Told of what is kept here and in other tabs. */
function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

const namesOf = (userId: string) =>
  Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && name.endsWith(`.${userId}`));

/** How much others who signed in on this phone have said at a ceremony that was not sent. */
export const waitingOfOthers = (ceremonyId: string, userId: string): number =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(nameOf(ceremonyId, '')) && name !== nameOf(ceremonyId, userId))
    .reduce((sum, name) => sum + stored(name).waiting.length, 0);

export function useStoredOutbox(name: string): Outbox {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(name));
  return useMemo(() => outboxOf(text), [text]);
}

/** How much of what a person said at a ceremony was not sent yet, or was refused. */
export interface Unsettled {
  ceremonyId: string;
  waiting: number;
  refused: number;
}

function unsettledOf(userId: string): Unsettled[] {
  return namesOf(userId).flatMap((name) => {
    const { waiting, refused } = stored(name);
    const counts = { waiting: waiting.length, refused: Object.keys(refused).length };
    const ceremonyId = name.slice(PREFIX.length, -userId.length - 1);
    return counts.waiting + counts.refused > 0 ? [{ ceremonyId, ...counts }] : [];
  });
}

/** The ceremonies at which a person has said what is not settled, from whatever page. */
export function useUnsettled(userId: string): Unsettled[] {
  const text = useSyncExternalStore(subscribe, () => JSON.stringify(unsettledOf(userId)));
  return useMemo(() => JSON.parse(text) as Unsettled[], [text]);
}
