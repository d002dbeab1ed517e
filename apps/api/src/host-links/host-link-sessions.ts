import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import { refuseShut } from '../links/link.rules.js';
import { hashOfToken } from '../links/link-sessions.js';
import { OpenedHostLink } from './opened-host-link.js';

export const HOST_COOKIE = 'yutai_host';

const LINK_SQL = `
  SELECT l.id AS "linkId", l.site_visit_id AS "siteVisitId", l.expires_at AS "expiresAt",
    l.revoked_at IS NOT NULL AS revoked, l.expires_at < now() AS expired
  FROM host_link l WHERE l.token_hash = $1`;

type LinkRow = Omit<OpenedHostLink, 'kind'> & { revoked: boolean; expired: boolean };

/** Which visit a host's link is for. Read on every request, so that a revoked link is shut at once. */
@Injectable()
export class HostLinkSessions {
  constructor(private readonly db: Database) {}

  /** @throws Problem 401 that says whether there is no link, or one that was revoked or has expired */
  async principalOf(cookies: Record<string, string | undefined>): Promise<OpenedHostLink> {
    const token = cookies[HOST_COOKIE];
    if (!token) {
      throw Problem.of('link.required', 'Open the link that you were given');
    }
    return this.open(token);
  }

  /** @throws Problem 401 `link.unknown`, `link.revoked` or `link.expired` */
  async open(token: string): Promise<OpenedHostLink> {
    const [link] = await this.db.rows<LinkRow>(LINK_SQL, [hashOfToken(token)], 'host_link');
    return new OpenedHostLink(refuseShut(link));
  }
}
