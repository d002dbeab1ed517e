import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/caller.js';
import type { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { LinkKind } from './link-kind.js';
import { hashOfToken } from './link-lookup.js';
import { linkUrl, newToken } from './link.rules.js';

interface Kind extends LinkKind {
  /**
   * What comes before a new link: its owner's row is locked, so that of two new links at once the second replaces the
   * first. Answers until when the link is good; nothing when there is no such owner.
   */
  prepare: (tx: Transaction, ownerId: string) => Promise<Date | undefined>;
}

/** Whose link a token opens. @throws Problem 401 `link.unknown`, `link.revoked` or `link.expired` */
interface Lookup {
  open(token: string, ip: string): Promise<{ expiresAt: Date }>;
}

/** What is done alike with links of every kind. The service of a kind holds one. */
export class LinksOfKind {
  private readonly revokeSql: string;
  private readonly insertSql: string;

  constructor(
    private readonly db: Database,
    private readonly lookup: Lookup,
    private readonly kind: Kind,
  ) {
    const { table, owner } = kind;
    this.revokeSql = `UPDATE ${table} SET revoked_at = now() WHERE ${owner} = $1 AND revoked_at IS NULL`;
    this.insertSql = `INSERT INTO ${table} (id, ${owner}, token_hash, expires_at) VALUES ($1, $2, $3, $4)`;
  }

  one(caller: Caller, ownerId: string): Promise<string> {
    return this.db.one(this.kind.view, ownerId, caller);
  }

  /**
   * Gives a new link, which ends the one before. The token leaves this function once and is written nowhere: an
   * Idempotency-Key is not honoured, as the first answer must not be kept; asked again, a newer link is the answer and
   * the lost one is dead.
   */
  async replace(caller: Caller, ownerId: string, base: string): Promise<string> {
    const token = newToken();
    const written = await this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      const expiresAt = await this.kind.prepare(tx, ownerId);
      await tx.require(this.kind.view, ownerId, 'write');
      await tx.query(this.revokeSql, [ownerId]);
      await tx.query(this.insertSql, [uuidv7(), ownerId, hashOfToken(token), expiresAt]);
      return JSON.stringify({ expiresAt });
    });
    return caller.dryRun
      ? written
      : JSON.stringify({ url: linkUrl(base, this.kind.page, token), ...JSON.parse(written) });
  }

  revoke(caller: Caller, ownerId: string): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(this.kind.view, ownerId, 'write');
      await tx.query(this.revokeSql, [ownerId]);
      return '';
    });
  }

  /**
   * Until when the link of a token is good.
   * @throws Problem 401 `link.unknown`, `link.revoked`, `link.expired`; 429 after many of them from one address. A good
   * token is let in even then: nobody guesses 128 bits, and a neighbour's mistakes must not shut anybody out.
   */
  exchange(token: string, address: string): Promise<{ expiresAt: Date }> {
    return this.lookup.open(token, address);
  }
}
