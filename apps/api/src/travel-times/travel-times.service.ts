import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import type { TravelTimeInput, TravelTimeReplacement } from './travel-time.dto.js';
import { TravelTime } from './travel-time.entity.js';
import { pairFaults } from './travel-time.rules.js';
import { travelTimeView } from './travel-time.view.js';

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
      await tx.update(TravelTime, id, version, input);
      return tx.read(travelTimeView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(TravelTime, id, version);
      return '';
    });
  }
}
