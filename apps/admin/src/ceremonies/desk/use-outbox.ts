import { useState } from 'react';
import { forget, say, type Saying, type Tick } from './outbox';
import { keep, nameOf, useStoredOutbox } from './outbox-store';

/** What somebody says at the desk, kept in this browser until the API has it. */
export function useOutbox(ceremonyId: string, userId: string) {
  const name = nameOf(ceremonyId, userId);
  const outbox = useStoredOutbox(name);
  // By agreement; not kept, so that no amount stays on the phone once it was sent.
  const [last, setLast] = useState<Readonly<Record<string, Tick>>>({});
  return {
    outbox,
    last,
    say: (agreementId: string, saying: Saying, before: Saying) => {
      const tick = { ...saying, before, agreementId, key: newKey() };
      setLast((all) => ({ ...all, [agreementId]: tick }));
      keep(name, (all) => say(all, tick));
    },
    forget: (agreementId: string) => keep(name, (all) => forget(all, agreementId)),
  };
}

/** `crypto.randomUUID` is there for pages over https and on this machine only. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
