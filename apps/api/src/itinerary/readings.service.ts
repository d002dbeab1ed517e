import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { TOLD_BY_LINK } from '../links/link.rules.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import { Attempts } from '../sign-in/attempts.js';
import type { ReadingInput } from './reading.dto.js';

const RELEASE_SQL = `
  SELECT r.id FROM release r JOIN delegation d ON d.edition_id = r.edition_id
  JOIN delegate g ON g.delegation_id = d.id WHERE g.id = $1 AND r.number = $2`;

/** The first time counts, of each: a page tells again what it does not know to have arrived. */
const KEEP_SQL = `
  INSERT INTO reading AS o (delegate_id, release_id, read_at) VALUES ($1, $2, CASE WHEN $3 THEN now() END)
  ON CONFLICT (delegate_id, release_id) DO UPDATE SET read_at = greatest(now(), o.opened_at)
  WHERE o.read_at IS NULL AND $3`;

/** That a delegate has opened a release, and has read it. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
  ) {}

  /** @throws Problem 422 for a release that is not there, 429 past so many within an hour */
  async keep(
    caller: Caller,
    { linkId, delegateId }: OpenedLink,
    { release, read }: ReadingInput,
  ): Promise<void> {
    await this.attempts.count(`told ${linkId}`, TOLD_BY_LINK);
    await this.db.write(caller, async (tx) => {
      const [found] = await tx.query<{ id: string }>(RELEASE_SQL, [delegateId, release]);
      if (!found) {
        throw Problem.field(422, 'release', 'field.unknownRecord', 'There is no such release');
      }
      await tx.query(KEEP_SQL, [delegateId, found.id, read]);
      return '';
    });
  }
}
