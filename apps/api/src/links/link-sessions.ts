import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import { refuseShut } from './link.rules.js';
import { OpenedLink } from './opened-link.js';

export const LINK_COOKIE = 'yutai_link';

/** What is kept of a link's token. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface LinkRow extends OpenedLink {
  revoked: boolean;
  expired: boolean;
}

/** All that an itinerary's request needs to know of its link: the one statement that it costs. */
const LINK_SQL = `
  SELECT l.id AS "linkId", l.delegate_id AS "delegateId", l.expires_at AS "expiresAt",
    l.revoked_at IS NOT NULL AS revoked, l.expires_at < now() AS expired,
    json_build_object('name', p.name, 'role', g.role, 'groupName', g.group_name, 'language', p.language)::text AS delegate,
    (SELECT r.id FROM release r WHERE r.edition_id = d.edition_id ORDER BY r.number DESC LIMIT 1) AS "releaseId"
  FROM link l JOIN delegate g ON g.id = l.delegate_id JOIN person p ON p.id = g.person_id
    JOIN delegation d ON d.id = g.delegation_id
  WHERE l.token_hash = $1`;

/** Who a delegate's link belongs to. Read on every request, so that a revoked link is shut at once. */
@Injectable()
export class LinkSessions {
  constructor(private readonly db: Database) {}

  /** @throws Problem 401 that says whether there is no link, or one that was revoked or has expired */
  async principalOf(cookies: Record<string, string | undefined>): Promise<OpenedLink> {
    const token = cookies[LINK_COOKIE];
    if (!token) {
      throw Problem.of('link.required', 'Open the link that you were given');
    }
    return this.open(token);
  }

  /** @throws Problem 401 `link.unknown`, `link.revoked` or `link.expired` */
  async open(token: string): Promise<OpenedLink> {
    const [link] = await this.db.rows<LinkRow>(LINK_SQL, [hashOfToken(token)], 'link');
    return new OpenedLink(refuseShut(link));
  }
}
