import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { liaisonScope } from '../access/liaison-scope.js';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import { activityView } from './activity.view.js';
import { planStatement } from './plan.statement.js';

@Injectable()
export class ActivitiesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(activityView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(activityView, id, caller);
  }

  /** The plan of an edition; a liaison's holds only what their own delegations do. @throws Problem 404 */
  async plan(caller: Caller, editionId: string): Promise<string> {
    const body = await this.db.body(planStatement(editionId, liaisonScope(caller)));
    if (body === undefined) {
      throw Problem.notFound('edition');
    }
    return body;
  }
}
