import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { ActivitiesOfKind } from '../scheduling/activities-of-kind.js';
import { Scheduling, type Outcome } from '../scheduling/scheduling.service.js';
import type { TransferInput, TransferReplacement } from './transfer.dto.js';
import { Transfer } from './transfer.entity.js';
import { transferView } from './transfer.view.js';

const KIND = 'transfer';

@Injectable()
export class TransfersService {
  readonly activities: ActivitiesOfKind;

  constructor(
    db: Database,
    private readonly scheduling: Scheduling,
  ) {
    this.activities = new ActivitiesOfKind(db, scheduling, { kind: KIND, view: transferView });
  }

  create(caller: Caller, input: TransferInput): Promise<string> {
    return this.activities.write(caller, (tx) => this.add(tx, input));
  }

  /** @throws Problem 409 with every conflict that refuses */
  async add(tx: Transaction, input: TransferInput): Promise<Outcome> {
    const outcome = await this.scheduling.create(tx, KIND, input);
    await tx.manager.insert(Transfer, { activityId: outcome.id, vehicleId: input.vehicleId });
    return outcome;
  }

  replace(caller: Caller, id: string, { version, ...input }: TransferReplacement): Promise<string> {
    return this.activities.write(caller, async (tx) => {
      const outcome = await this.scheduling.replace(tx, KIND, id, version, input);
      await tx.manager.update(Transfer, { activityId: id }, { vehicleId: input.vehicleId });
      return outcome;
    });
  }
}
