import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { differenceOf, type Publishing, type ReleaseDifference, type ReleaseSnapshot } from '@yutai/planning';
import { actorOf, type Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { keepNotices, prepareNotices } from '../notices/prepared.js';
import { Problem } from '../problems/problem.js';
import { ownDelegations } from './own-delegations.js';
import { differenceWithin } from './release.rules.js';
import { releaseDifferenceView, releaseView } from './release.view.js';
import { draftStatement, type DraftRow } from './snapshot.statement.js';

const INSERT = `
  INSERT INTO release (id, edition_id, number, note, snapshot, difference, published_by)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7) ON CONFLICT (edition_id, number) DO NOTHING`;

@Injectable()
export class ReleasesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(releaseView, query, caller);
  }

  /** With its difference; who may read only some delegations' activities gets only theirs of it. */
  async one(caller: Caller, id: string): Promise<string> {
    const body = await this.db.one(releaseDifferenceView, id, caller);
    const own = await ownDelegations(this.db, caller);
    if (own === null) {
      return body;
    }
    const release = JSON.parse(body) as { difference: ReleaseDifference };
    return JSON.stringify({ ...release, difference: differenceWithin(release.difference, own) });
  }

  /** What each reader would be told if the draft were published now. @throws Problem 404 */
  async notices(editionId: string): Promise<string> {
    const { text, values } = draftStatement(editionId);
    const [draft] = await this.db.rows<DraftRow>(text, values);
    if (!draft) {
      throw Problem.notFound('edition');
    }
    const query = <T extends pg.QueryResultRow>(sql: string, given: unknown[]) => this.db.rows<T>(sql, given);
    return JSON.stringify({ data: await prepareNotices(query, editionId, publishingOf(draft)) });
  }

  /**
   * Freezes the draft of an edition as its next release. Everything in it is of one moment; of two at once the second
   * is told of the first's number by PostgreSQL, starts anew, and then finds either a further change or none.
   * @throws Problem 404, 422 `release.unchanged` when delegates would see nothing but the number change; a
   *   dry run answers that with a difference that is empty
   */
  publish(caller: Caller, editionId: string, note: string | null): Promise<string> {
    return this.db.write(
      caller,
      async (tx) => {
        const draft = await readDraft(tx, editionId, caller.dryRun);
        const id = uuidv7();
        const publishing = publishingOf(draft);
        const difference = differenceOf(publishing.previous, publishing.next);
        await tx.query(INSERT, [
          id,
          editionId,
          draft.number,
          note,
          draft.snapshot,
          JSON.stringify(difference),
          actorOf(caller),
        ]);
        if (!caller.dryRun) {
          const query: Transaction['query'] = (text, values) => tx.query(text, values);
          await keepNotices(tx, id, await prepareNotices(query, editionId, publishing));
        }
        return tx.read(releaseDifferenceView, id);
      },
      { isolation: 'REPEATABLE READ' },
    );
  }
}

const publishingOf = ({ previous, snapshot, number }: DraftRow): Publishing => ({
  previous: previous === null ? null : (JSON.parse(previous) as ReleaseSnapshot),
  next: JSON.parse(snapshot) as ReleaseSnapshot,
  number,
});

async function readDraft(tx: Transaction, editionId: string, dryRun: boolean): Promise<DraftRow> {
  const { text, values } = draftStatement(editionId);
  const [draft] = await tx.query<DraftRow>(text, values);
  if (!draft) {
    throw Problem.notFound('edition');
  }
  if (draft.unchanged && !dryRun) {
    throw Problem.of('release.unchanged', 'Nothing has changed since the last release');
  }
  return draft;
}
