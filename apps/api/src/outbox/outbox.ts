import type { NoticeChannel } from '@yutai/domain';
import type { Query } from '../database/transaction.js';
import { gatherNotices } from './gather.js';
import {
  CANCEL_SWITCHED_OFF,
  CLAIM,
  HAND_OVER,
  LEAVE_TO_HANDS,
  RECOVER,
  SETTLE,
  SUPERSEDE_OUTDATED,
  type Claimed,
} from './notice-statements.js';
import { delayAfter, type Failure, keptReply, MOST_TRIES, type Outcome, outcomeOf } from './outcome.rules.js';
import { NotSent, type Transport } from './transport.js';

/** So many of a channel are under way at once in a worker: a mail server that hangs keeps no webhook waiting. */
const LANES = 4;
/** After so long a run begins nothing more: the next one gathers first what has come meanwhile. */
const LONGEST_RUN_MS = 240_000;

export interface OutboxOptions {
  query: Query;
  /** Those that this worker can use. */
  transports: Partial<Record<NoticeChannel, Transport>>;
  /** For how many seconds a notice is a worker's: longer than an attempt can take. */
  lease: number;
  /** Messages are named at it. */
  domain: string;
  /** Hears what somebody should look at. */
  warn: (message: string) => void;
}

/** Sends what is due. Any number of these run at once: PostgreSQL gives each notice to one. */
export class Outbox {
  private stopping = false;

  constructor(private readonly options: OutboxOptions) {}

  /** Nothing more is begun. */
  stop(): void {
    this.stopping = true;
  }

  /** Sends until nothing is due, or for some minutes, and gives how many attempts that took. */
  async run(): Promise<number> {
    const { query, transports, warn } = this.options;
    const until = Date.now() + LONGEST_RUN_MS;
    await query(RECOVER, [MOST_TRIES]);
    await query(SUPERSEDE_OUTDATED, []);
    await query(CANCEL_SWITCHED_OFF, []);
    await query(LEAVE_TO_HANDS, []);
    await gatherNotices(query, warn);
    const lanes = await Promise.allSettled(
      Object.keys(transports).flatMap((channel) =>
        Array.from({ length: LANES }, () => this.runLane(channel, until)),
      ),
    );
    return lanes.reduce((total, lane) => total + attemptsOf(lane), 0);
  }

  private async runLane(channel: string, until: number): Promise<number> {
    for (let attempts = 0; ; attempts += 1) {
      const notice = this.stopping || Date.now() >= until ? undefined : await this.claim(channel);
      if (!notice) {
        return attempts;
      }
      await this.attempt(notice);
    }
  }

  private async claim(channel: string): Promise<(Claimed & Record<string, unknown>) | undefined> {
    const { query, lease, domain } = this.options;
    const [notice] = await query<Claimed & Record<string, unknown>>(CLAIM, [[channel], lease, domain]);
    return notice;
  }

  private async attempt(notice: Claimed): Promise<void> {
    const { query, transports, lease } = this.options;
    let handedOver = false;
    const handOver = async () => {
      const mine = await query(HAND_OVER, [notice.id, notice.attempt, lease]);
      if (mine.length === 0) {
        throw new NotSent({ fault: 'interrupted' });
      }
      handedOver = true;
    };
    const outcome = await transports[notice.channel]!.send(notice, handOver).then(
      (): Outcome => ({ status: 'sent' }),
      (error: unknown) => outcomeOf(failureIn(error), { handedOver, tries: notice.tries }),
    );
    await this.settle(notice, outcome);
  }

  private async settle({ id, attempt, tries }: Claimed, outcome: Outcome): Promise<void> {
    const { fault, reply } = outcome.status === 'sent' ? { fault: null, reply: null } : outcome;
    await this.options.query(SETTLE, [
      id,
      attempt,
      outcome.status,
      fault,
      keptReply(reply),
      delayAfter(tries),
    ]);
  }
}

const failureIn = (error: unknown): Failure =>
  error instanceof NotSent ? error.failure : { fault: 'interrupted', reply: (error as Error).message };

/** @throws what its lane failed with, once all have ended */
function attemptsOf(lane: PromiseSettledResult<number>): number {
  if (lane.status === 'rejected') {
    throw lane.reason;
  }
  return lane.value;
}
