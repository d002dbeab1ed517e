import { toDecimal } from '@yutai/domain';
import type { RatedMoney } from '../amount-of';

/** What the desk says of a project: signed here or not, and what is contracted. */
export interface Saying {
  signed: boolean;
  amount: RatedMoney | null;
}
/** Something said at the desk, on its way to the API. */
export interface Tick extends Saying {
  /** The Idempotency-Key: however often it is sent, it is done once. */
  key: string;
  agreementId: string;
  /** How the project stood for whoever said it: refused where somebody else has changed that meanwhile. */
  before: Saying;
}
export interface Outbox {
  /** In the order in which they were said, which is the order in which they are sent. */
  waiting: readonly Tick[];
  /** By agreement: what the API would not have, and what it said. */
  refused: Readonly<Record<string, { tick: Tick; message: string }>>;
}

export const EMPTY: Outbox = { waiting: [], refused: {} };

const without = <T>(map: Readonly<Record<string, T>>, key: string) =>
  Object.fromEntries(Object.entries(map).filter(([each]) => each !== key));

/** What is said anew takes the place of a refusal. */
export const say = (outbox: Outbox, tick: Tick): Outbox => ({
  waiting: [...outbox.waiting, tick],
  refused: without(outbox.refused, tick.agreementId),
});

export const sent = (outbox: Outbox, { key }: Tick): Outbox => ({
  ...outbox,
  waiting: outbox.waiting.filter((tick) => tick.key !== key),
});

export const refuse = (outbox: Outbox, tick: Tick, message: string): Outbox => ({
  waiting: sent(outbox, tick).waiting,
  refused: { ...outbox.refused, [tick.agreementId]: { tick, message } },
});

export const forget = (outbox: Outbox, agreementId: string): Outbox => ({
  ...outbox,
  refused: without(outbox.refused, agreementId),
});

/** What was said last of a project and has not arrived yet. */
export const saidLast = ({ waiting }: Outbox, agreementId: string): Tick | undefined =>
  waiting.findLast((tick) => tick.agreementId === agreementId);

const isSame = (one: Saying, other: Saying) =>
  one.signed === other.signed &&
  one.amount?.currency === other.amount?.currency &&
  one.amount?.cnyRate === other.amount?.cnyRate &&
  (!one.amount || !other.amount || toDecimal(one.amount.amount) === toDecimal(other.amount.amount));

/** What takes back what was said last of a project as it stands `now`. What somebody else has said is kept but for the tick. */
export const undoOf = (last: Pick<Tick, 'before' | 'signed' | 'amount'> | undefined, now: Saying): Saying =>
  last && isSame(last, now) ? last.before : { ...now, signed: false };
