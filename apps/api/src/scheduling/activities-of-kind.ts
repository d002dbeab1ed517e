import type { ActivityKind, ActivityVerb } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import type { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { View } from '../database/view.js';
import { answered } from './answer.js';
import { excuse, readmit } from './excuse.js';
import type { CancelInput, OverridesInput } from './schedule.dto.js';
import type { Outcome, Scheduling } from './scheduling.service.js';

/** A kind of activity: how it is answered, and what of its own a verb changes besides. */
interface Kind {
  kind: ActivityKind;
  view: View;
  /** It was not over after all: what was said to have come of it is forgotten. */
  forget?: (tx: Transaction, id: string) => Promise<void>;
}

/** What is done alike with activities of every kind. The service of a kind holds one, and adds what is its own. */
export class ActivitiesOfKind {
  constructor(
    private readonly db: Database,
    private readonly scheduling: Scheduling,
    private readonly of: Kind,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(this.of.view, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(this.of.view, id, caller);
  }

  /** Deletes what nothing refers to; what was published is better cancelled. */
  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await this.scheduling.remove(tx, this.of.kind, id, version);
      return '';
    });
  }

  verb(
    caller: Caller,
    id: string,
    version: number,
    verb: ActivityVerb,
    { reason, overrides }: Partial<CancelInput & OverridesInput> = {},
  ): Promise<string> {
    return this.write(caller, async (tx) => {
      const more = { cancelledReason: reason, overrides };
      const moved = await this.scheduling.move(tx, this.of.kind, id, version, verb, more);
      if (verb === 'reopen') {
        await this.of.forget?.(tx, id);
      }
      return moved;
    });
  }

  /** Whoever is excused is free. @throws Problem 422 for somebody who does not come with a delegation or group */
  excuse(caller: Caller, id: string, version: number, personId: string): Promise<string> {
    return this.write(caller, (tx) => excuse(tx, this.of.kind, { id, version, personId }));
  }

  /** Takes an excuse back. @throws Problem 409 when they are not free any more, 422 for somebody who is not excused */
  readmit(caller: Caller, id: string, version: number, personId: string): Promise<string> {
    return this.write(caller, (tx) => readmit(tx, this.of.kind, { id, version, personId }));
  }

  /** A write of an activity in one transaction, answered with the record as it is then and what is worth knowing. */
  write(caller: Caller, work: (tx: Transaction) => Promise<Outcome>): Promise<string> {
    return this.db.write(caller, async (tx) => answered(tx, this.of.view, await work(tx)));
  }
}
