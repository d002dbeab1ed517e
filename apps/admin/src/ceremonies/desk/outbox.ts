import type { RatedMoney } from '../amount-of';

/** How a project stands as the desk sees it: signed here or not, and what is contracted. */
export interface Standing {
  signed: boolean;
  amount: RatedMoney | null;
}
/** Something said at the desk, on its way to the API. */
export interface Tick extends Standing {
  /** The Idempotency-Key: however often it is sent, it is done once. */
  key: string;
  agreementId: string;
}
export interface Outbox {
  /** In the order in which they were said, which is the order in which they are sent. */
  waiting: readonly Tick[];
  /** By agreement: what the API would not have, and what it said. */
  refused: Readonly<Record<string, { tick: Tick; message: string }>>;
  /** By agreement: how it stood before what was said last, to be said again by an undo. */
  before: Readonly<Record<string, Standing>>;
}

export const EMPTY: Outbox = { waiting: [], refused: {}, before: {} };

const without = <T>(map: Readonly<Record<string, T>>, key: string) =>
  Object.fromEntries(Object.entries(map).filter(([each]) => each !== key));

/** What is said anew takes the place of a refusal. An undo is not undone: `before` is null then. */
export function say(outbox: Outbox, tick: Tick, before: Standing | null): Outbox {
  const { agreementId } = tick;
  const rest = without(outbox.before, agreementId);
  return {
    waiting: [...outbox.waiting, tick],
    refused: without(outbox.refused, agreementId),
    before: before ? { ...rest, [agreementId]: before } : rest,
  };
}

export const sent = (outbox: Outbox, { key }: Tick): Outbox => ({
  ...outbox,
  waiting: outbox.waiting.filter((tick) => tick.key !== key),
});

/** Nothing has changed, so there is nothing to undo. */
export function refuse(outbox: Outbox, tick: Tick, message: string): Outbox {
  const { agreementId } = tick;
  return {
    waiting: sent(outbox, tick).waiting,
    refused: { ...outbox.refused, [agreementId]: { tick, message } },
    before: without(outbox.before, agreementId),
  };
}

export const forget = (outbox: Outbox, agreementId: string): Outbox => ({
  ...outbox,
  refused: without(outbox.refused, agreementId),
});

/** What was said last of a project and has not arrived yet. */
export const saidLast = ({ waiting }: Outbox, agreementId: string): Tick | undefined =>
  waiting.findLast((tick) => tick.agreementId === agreementId);
