import { Injectable } from '@nestjs/common';
import type { Language } from '@yutai/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { EXPIRES_AT } from '../links/link-kind.js';
import { hashOfToken } from '../links/link-lookup.js';
import { newToken, TOLD_BY_LINK } from '../links/link.rules.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import { Attempts } from '../sign-in/attempts.js';
import { OWNER_COLUMNS, OWNER_EXISTS } from './feed-owner.sql.js';
import type { FeedInput } from './feed.dto.js';
import { feedUrl, tokenByLink } from './feed.rules.js';
import { feedView } from './feed.view.js';

/** Locked, so that of two new feeds at once the second ends the first. */
const EDITION = `SELECT ${EXPIRES_AT} AS "expiresAt" FROM edition e WHERE e.id = $1 FOR NO KEY UPDATE OF e`;

const REVOKE = 'UPDATE feed SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL';

/** What a delegate asks of their feeds happens one after another. */
const LOCK_LINK = 'SELECT FROM link WHERE id = $1 FOR NO KEY UPDATE';

const INSERT_BY_LINK = `
  INSERT INTO feed (id, edition_id, delegate_id, link_id, language, token_hash, expires_at)
  SELECT $1, d.edition_id, g.id, $3, $4, $5, $6 FROM delegate g JOIN delegation d ON d.id = g.delegation_id WHERE g.id = $2
  ON CONFLICT (link_id, language) WHERE revoked_at IS NULL DO NOTHING`;

const BY_LINK = 'SELECT id FROM feed WHERE link_id = $1 AND language = $2 AND revoked_at IS NULL';

@Injectable()
export class FeedsService {
  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(feedView, query, caller);
  }

  /**
   * Gives a new feed, which ends the one that the desk made before for the same owner. The token leaves this function once
   * and is written nowhere, so no Idempotency-Key is honoured.
   * @throws Problem 422 for an owner that is not of the edition, or not the caller's
   */
  async make(
    caller: Caller,
    { editionId, kind, ownerId, language }: FeedInput,
    base: string,
  ): Promise<string> {
    const token = newToken();
    const column = OWNER_COLUMNS[kind];
    const written = await this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      const expiresAt = await expiryOf(tx, editionId);
      requireOwner(await tx.query(OWNER_EXISTS[kind], [ownerId, editionId]));
      await tx.query(
        `UPDATE feed SET revoked_at = now()
         WHERE ${column} = $1 AND edition_id = $2 AND link_id IS NULL AND revoked_at IS NULL`,
        [ownerId, editionId],
      );
      const id = uuidv7();
      await tx.query(
        `INSERT INTO feed (id, edition_id, ${column}, language, token_hash, expires_at, user_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, editionId, ownerId, language, hashOfToken(token), expiresAt, userOf(caller)],
      );
      requireOwner((await tx.allows(feedView, id, 'write')) ? [id] : []);
      return JSON.stringify({ id, expiresAt });
    });
    return caller.dryRun ? written : JSON.stringify({ ...JSON.parse(written), url: feedUrl(base, token) });
  }

  revoke(caller: Caller, id: string): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(feedView, id);
      await tx.query(REVOKE, [id]);
      return tx.read(feedView, id);
    });
  }

  /**
   * A delegate's own feed in a language: the same address however often they ask, until their link dies.
   * @throws Problem 429 past so many within an hour
   */
  async ownOf(
    caller: Caller,
    { linkId, delegateId, expiresAt }: OpenedLink,
    linkToken: string,
    language: Language,
    base: string,
  ): Promise<string> {
    await this.attempts.count(`told ${linkId}`, TOLD_BY_LINK);
    const written = await this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      await tx.query(LOCK_LINK, [linkId]);
      const made = uuidv7();
      const hash = hashOfToken(tokenByLink(linkToken, made));
      await tx.query(INSERT_BY_LINK, [made, delegateId, linkId, language, hash, expiresAt]);
      const [feed] = await tx.query<{ id: string }>(BY_LINK, [linkId, language]);
      return JSON.stringify({ id: feed!.id, expiresAt });
    });
    if (caller.dryRun) {
      return written;
    }
    const { id } = JSON.parse(written) as { id: string };
    return JSON.stringify({ id, url: feedUrl(base, tokenByLink(linkToken, id)), expiresAt });
  }

  /** Ends the feeds that a delegate made by their link. */
  async endOwn(caller: Caller, { linkId }: OpenedLink): Promise<string> {
    await this.attempts.count(`told ${linkId}`, TOLD_BY_LINK);
    return this.db.write(caller, async (tx) => {
      await tx.query(LOCK_LINK, [linkId]);
      await tx.query('UPDATE feed SET revoked_at = now() WHERE link_id = $1 AND revoked_at IS NULL', [
        linkId,
      ]);
      return '';
    });
  }
}

const userOf = ({ principal }: Caller) => (principal.kind === 'user' ? principal.id : null);

/** @throws Problem 422 */
async function expiryOf(tx: Transaction, editionId: string): Promise<Date> {
  const [edition] = await tx.query<{ expiresAt: Date }>(EDITION, [editionId]);
  if (!edition) {
    throw Problem.field(422, 'editionId', 'field.unknownRecord', 'There is no such edition');
  }
  return edition.expiresAt;
}

/** Another's is as if it were not there. @throws Problem 422 */
function requireOwner(found: readonly unknown[]): void {
  if (found.length === 0) {
    throw Problem.field(422, 'ownerId', 'field.unknownRecord', 'There is no such record in this edition');
  }
}
