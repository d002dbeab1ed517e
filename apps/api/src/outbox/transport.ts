import type { Failure } from './outcome.rules.js';
import type { Claimed } from './notice-statements.js';

/** That a notice was not sent, as far as its transport knows. */
export class NotSent extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reply ?? failure.fault);
  }
}

/** How long the other side may take, in milliseconds: to answer one thing, and in all. */
export interface Patience {
  answer: number;
  whole: number;
}

/**
 * A way on which notices go. Before it lets go what the other side may take as the whole message, it awaits `handOver`, and
 * lets nothing go when that fails. Settles once the other side has taken the message. @throws NotSent
 */
export interface Transport {
  send(notice: Claimed, handOver: () => Promise<void>): Promise<void>;
}
