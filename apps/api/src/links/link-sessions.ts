import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Principal } from '@yutai/access';
import { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';

export const LINK_COOKIE = 'yutai_link';

/** What is kept of a link's token. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface LinkRow {
  id: string;
  delegate_id: string;
  revoked: boolean;
  expired: boolean;
}

const LINK_SQL = `
  SELECT id, delegate_id, revoked_at IS NOT NULL AS revoked, expires_at < now() AS expired FROM link WHERE token_hash = $1`;

/** Who a delegate's link belongs to. Read on every request, so that a revoked link is shut at once. */
@Injectable()
export class LinkSessions {
  constructor(private readonly db: Database) {}

  /** @throws Problem 401 that says whether there is no link, or one that was revoked or has expired */
  async principalOf(cookies: Record<string, string | undefined>): Promise<Principal> {
    const token = cookies[LINK_COOKIE];
    if (!token) {
      throw Problem.of('link.required', 'Open the link that you were given');
    }
    return this.open(token);
  }

  /** @throws Problem 401 `link.unknown`, `link.revoked` or `link.expired` */
  async open(token: string): Promise<Principal> {
    const [link] = await this.db.rows<LinkRow>(LINK_SQL, [hashOfToken(token)], 'link');
    if (!link) {
      throw Problem.of('link.unknown', 'There is no such link');
    }
    if (link.revoked) {
      throw Problem.of('link.revoked', 'This link was replaced or withdrawn; ask for the new one');
    }
    if (link.expired) {
      throw Problem.of('link.expired', 'This link has expired');
    }
    return { kind: 'delegateLink', linkId: link.id, delegateId: link.delegate_id };
  }
}
