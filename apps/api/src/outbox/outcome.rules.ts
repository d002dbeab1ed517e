import type { NoticeFault } from '@yutai/domain';

/** How an attempt ended: what becomes of the notice, why, and what the other side said. */
export type Outcome =
  { status: 'sent' } | { status: 'queued' | 'uncertain' | 'dead'; fault: NoticeFault; reply: string | null };

/** What went wrong on the way, as a transport tells it. */
export interface Failure {
  /** The other side's own answer to this message: whether it takes it later, or never. */
  answered?: 'later' | 'never';
  /** That answer, in its words, or else what was seen of the connection. */
  reply?: string;
  fault: NoticeFault;
}

/** After so many attempts in a row a notice is given up: some four hours after the first. */
export const MOST_TRIES = 10;
const FIRST_DELAY = 60;
const LONGEST_DELAY = 3600;

/** Seconds until a notice is tried again that failed for the `tries`-th time: a minute, doubled up to an hour. */
export const delayAfter = (tries: number): number => Math.min(FIRST_DELAY * 2 ** (tries - 1), LONGEST_DELAY);

/** Of what the other side says, so much is kept. */
const LONGEST_REPLY = 500;

/** What the other side said, as it is kept and shown: whatever it sent, in one line. */
export const keptReply = (reply: string | null | undefined): string | null =>
  reply?.replaceAll(/\p{Cc}+/gu, ' ').slice(0, LONGEST_REPLY) ?? null;

/**
 * What becomes of a notice whose attempt failed. Once it was handed over, only the other side's own answer says that it was
 * not taken: without one it may have arrived, and is not sent again by itself.
 */
export function outcomeOf(
  { answered, reply = '', fault }: Failure,
  { handedOver, tries }: { handedOver: boolean; tries: number },
): Outcome {
  const said = { fault, reply: reply || null };
  if (handedOver && !answered) {
    return { ...said, status: 'uncertain', fault: 'unanswered' };
  }
  return { ...said, status: answered === 'never' || tries >= MOST_TRIES ? 'dead' : 'queued' };
}
