import { Injectable } from '@nestjs/common';
import { rowsAllowed } from '@yutai/access';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
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
    const all = rowsAllowed(caller.ability, 'read', 'activity') === 'all';
    const liaisonId = all || caller.principal.kind !== 'user' ? null : caller.principal.id;
    const body = await this.db.body(planStatement(editionId, liaisonId));
    if (body === undefined) {
      throw Problem.notFound('edition');
    }
    return body;
  }
}
