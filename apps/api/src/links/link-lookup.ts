import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import type { Attempts } from '../sign-in/attempts.js';
import type { LinkKind } from './link-kind.js';
import { FAILED_LINKS, refuseShut } from './link.rules.js';

/** What is kept of a link's token. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

type Row<Opened> = Omit<Opened, 'kind'> & { revoked: boolean; expired: boolean };

/** Whose a link of one kind is. Read on every request, so that a revoked link is shut at once. */
export abstract class LinkLookup<Opened> {
  /** Finds a link by the hash of its token, with all that a request needs to know of it. */
  protected abstract readonly statement: string;

  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
    private readonly kind: LinkKind,
    private readonly Opened: new (row: Omit<Opened, 'kind'>) => Opened,
  ) {}

  /** @throws Problem 401 that says whether there is no link, or one that was revoked or has expired; 429 */
  async principalOf({ cookies, ip }: Pick<FastifyRequest, 'cookies' | 'ip'>): Promise<Opened> {
    const token = cookies[this.kind.cookie];
    if (!token) {
      throw Problem.of('link.required', 'Open the link that you were given');
    }
    return this.open(token, ip);
  }

  /**
   * @throws Problem 401 `link.unknown`, 429 after many of them from one address; 401 `link.revoked` or `link.expired`, not
   * counted: a hotel full of phones may still have them
   */
  async open(token: string, ip: string): Promise<Opened> {
    const [link] = await this.db.rows<Row<Opened>>(this.statement, [hashOfToken(token)], this.kind.table);
    if (!link) {
      await this.attempts.count(`link ${ip}`, FAILED_LINKS);
    }
    return new this.Opened(refuseShut(link));
  }
}
