import { useQueryClient } from '@tanstack/react-query';
import { useGetIdentity } from 'ra-core';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { recordSent } from './desk-record';
import type { Tick } from './outbox';
import { useUnsettled, type Unsettled } from './outbox-store';
import { inOneTab, sendAll } from './send-outbox';

const RETRY_MS = 2000;

interface Sent {
  unsettled: readonly Unsettled[];
  /** The API could not be reached the last time. */
  cutOff: boolean;
}
const SendingContext = createContext<Sent>({ unsettled: [], cutOff: false });
export const useSending = () => useContext(SendingContext);

/** Sends what somebody has said at the desks of ceremonies as long as anything waits. */
function useSender(userId: string): Sent {
  const client = useQueryClient();
  const unsettled = useUnsettled(userId);
  const [cutOff, setCutOff] = useState(false);
  const waiting = unsettled.reduce((sum, each) => sum + each.waiting, 0);
  const flush = useCallback(() => {
    const onSent = (ceremonyId: string, tick: Tick) => recordSent(client, ceremonyId, tick);
    const sendEach = async () => {
      const sent = await Promise.all(unsettled.map(({ ceremonyId }) => sendAll(ceremonyId, userId, onSent)));
      setCutOff(sent.includes(false));
    };
    void inOneTab(`yutai.outbox.${userId}`, sendEach);
  }, [client, unsettled, userId]);
  useEffect(() => {
    if (waiting === 0) return undefined;
    flush();
    const timer = setInterval(flush, RETRY_MS);
    window.addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
    };
  }, [waiting, flush]);
  useWarning(cutOff && waiting > 0);
  return { unsettled, cutOff };
}

/** Without a connection no page opens again: what waits is kept, but nobody could tick. */
function useWarning(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}

/** Around every page, so that what was ticked is sent from whichever of them is open. */
export function Sending({ children }: { children: ReactNode }) {
  const { identity } = useGetIdentity();
  const sent = useSender(String(identity?.id ?? ''));
  return <SendingContext value={sent}>{children}</SendingContext>;
}
