import { Injectable } from '@nestjs/common';
import { timetableWithin, type Timetable } from '@yutai/planning';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import { readDraft } from './draft.js';
import { ownDelegations } from '../delegations/own-delegations.js';

const RELEASED = `
  SELECT json_build_object('edition', snapshot->'edition', 'places', snapshot->'places',
    'delegations', snapshot->'delegations', 'activities', snapshot->'activities')::text AS body
  FROM release WHERE id = $1`;

/** Timetables for the desk, as JSON text: who may read only some delegations' activities reads only theirs. */
@Injectable()
export class TimetablesService {
  constructor(private readonly db: Database) {}

  /** As a release holds it. @throws Problem 404 */
  async released(caller: Caller, id: string): Promise<string> {
    const body = await this.db.body({ text: RELEASED, values: [id] });
    if (body === undefined) {
      throw Problem.notFound('release');
    }
    return this.within(caller, body);
  }

  /** The draft as it would be published now. @throws Problem 404 */
  async draft(caller: Caller, editionId: string): Promise<string> {
    const { snapshot } = await readDraft((text, values) => this.db.rows(text, values), editionId);
    return this.within(caller, snapshot);
  }

  private async within(caller: Caller, body: string): Promise<string> {
    const timetable = JSON.parse(body) as Timetable;
    return JSON.stringify(timetableWithin(timetable, await ownDelegations(this.db, caller)));
  }
}
