import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Attempts } from '../access/attempts.js';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { FAILED_LINKS, linkUrl, newToken } from './link.rules.js';
import { hashOfToken, LinkSessions } from './link-sessions.js';
import { linkView } from './link.view.js';
import type { OpenedLink } from './opened-link.js';

/**
 * Until 30 whole days after the season in the edition's time zone, and 30 days at the least. The delegate's row is
 * locked, so that of two new links at once the second replaces the first, and whose delegate it is stays so.
 */
const EXPIRY = `
  SELECT greatest((e.season_ends_on + 31)::timestamp AT TIME ZONE e.time_zone, now() + interval '30 days') AS "expiresAt"
  FROM delegate g JOIN delegation d ON d.id = g.delegation_id JOIN edition e ON e.id = d.edition_id
  WHERE g.id = $1 FOR UPDATE OF g`;
const REVOKE = 'UPDATE link SET revoked_at = now() WHERE delegate_id = $1 AND revoked_at IS NULL';
const INSERT = 'INSERT INTO link (id, delegate_id, token_hash, expires_at) VALUES ($1, $2, $3, $4)';

@Injectable()
export class LinksService {
  constructor(
    private readonly db: Database,
    private readonly links: LinkSessions,
    private readonly attempts: Attempts,
  ) {}

  one(caller: Caller, delegateId: string): Promise<string> {
    return this.db.one(linkView, delegateId, caller);
  }

  /**
   * Gives a delegate a new link, which ends the one before. The token leaves this function once and is written
   * nowhere: an Idempotency-Key is not honoured, as the first answer must not be kept; asked again, a newer link is
   * the answer and the lost one is dead.
   */
  async replace(caller: Caller, delegateId: string, base: string): Promise<string> {
    const token = newToken();
    const written = await this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      const [kept] = await tx.query<{ expiresAt: Date }>(EXPIRY, [delegateId]);
      await tx.require(linkView, delegateId, 'write');
      await tx.query(REVOKE, [delegateId]);
      await tx.query(INSERT, [uuidv7(), delegateId, hashOfToken(token), kept?.expiresAt]);
      return JSON.stringify(kept);
    });
    return caller.dryRun
      ? written
      : JSON.stringify({ url: linkUrl(base, '/i', token), ...JSON.parse(written) });
  }

  revoke(caller: Caller, delegateId: string): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(linkView, delegateId, 'write');
      await tx.query(REVOKE, [delegateId]);
      return '';
    });
  }

  /**
   * Whose link a token opens.
   * @throws Problem 401 `link.unknown`, `link.revoked`, `link.expired`; 429 after many of them from one address. A good
   * token is let in even then: nobody guesses 128 bits, and a neighbour's mistakes must not shut a delegate out.
   */
  exchange(token: string, address: string): Promise<OpenedLink> {
    return this.attempts.countRefused(`link ${address}`, FAILED_LINKS, () => this.links.open(token));
  }
}
