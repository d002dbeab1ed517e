import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import type { TravelTimeInput, TravelTimeReplacement } from './travel-time.dto.js';
import { checkPairs, checkVersions, lockPairs, writeChanges } from './travel-time-changes.js';
import { TravelTime } from './travel-time.entity.js';
import { pairFaults, sourceAfter } from './travel-time.rules.js';
import { travelTimeView } from './travel-time.view.js';
import type { TravelTimeChangesInput } from './travel-times-change.dto.js';

@Injectable()
export class TravelTimesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(travelTimeView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(travelTimeView, id, caller);
  }

  create(caller: Caller, input: TravelTimeInput): Promise<string> {
    Problem.refuse(pairFaults(input));
    return this.db.write(caller, async (tx) =>
      tx.read(travelTimeView, await tx.insert(TravelTime, { ...input })),
    );
  }

  replace(caller: Caller, id: string, { version, ...input }: TravelTimeReplacement): Promise<string> {
    Problem.refuse(pairFaults(input));
    return this.db.write(caller, async (tx) => {
      const old = await tx.lock(TravelTime, id, version);
      await tx.update(TravelTime, id, version, { ...input, source: sourceAfter(old, input) });
      return tx.read(travelTimeView, id);
    });
  }

  /** Several at once, all or none, each as it was when it was read. @throws Problem 409 `record.stale`, 422 */
  change(caller: Caller, { changes }: TravelTimeChangesInput): Promise<string> {
    checkPairs(changes);
    return this.db.write(caller, async (tx) => {
      const stored = await lockPairs(tx, changes);
      checkVersions(changes, stored);
      return JSON.stringify(await writeChanges(tx, changes, stored));
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(TravelTime, id, version);
      return '';
    });
  }
}
