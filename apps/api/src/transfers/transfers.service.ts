import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { answered } from '../scheduling/answer.js';
import type { CancelInput, OverridesInput } from '../scheduling/schedule.dto.js';
import type { Verb } from '../scheduling/schedule.rules.js';
import { Scheduling } from '../scheduling/scheduling.service.js';
import type { TransferInput, TransferReplacement } from './transfer.dto.js';
import { Transfer } from './transfer.entity.js';
import { transferView } from './transfer.view.js';

const KIND = 'transfer';

@Injectable()
export class TransfersService {
  constructor(
    private readonly db: Database,
    private readonly scheduling: Scheduling,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(transferView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(transferView, id, caller);
  }

  create(caller: Caller, input: TransferInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const outcome = await this.scheduling.create(tx, KIND, input);
      await tx.manager.insert(Transfer, { activityId: outcome.id, vehicleId: input.vehicleId });
      return answered(tx, transferView, outcome);
    });
  }

  replace(caller: Caller, id: string, { version, ...input }: TransferReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const outcome = await this.scheduling.replace(tx, KIND, id, version, input);
      await tx.manager.update(Transfer, { activityId: id }, { vehicleId: input.vehicleId });
      return answered(tx, transferView, outcome);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await this.scheduling.remove(tx, KIND, id, version);
      return '';
    });
  }

  verb(
    caller: Caller,
    id: string,
    version: number,
    verb: Verb,
    { reason, overrides }: Partial<CancelInput & OverridesInput> = {},
  ): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const more = { cancelledReason: reason, overrides };
      return answered(tx, transferView, await this.scheduling.move(tx, KIND, id, version, verb, more));
    });
  }
}
