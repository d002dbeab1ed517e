import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Attempts } from '../sign-in/attempts.js';
import { LinkLookup } from '../links/link-lookup.js';
import { HOST_LINK } from './host-link.js';
import { OpenedHostLink } from './opened-host-link.js';

/** Which visit a host's link is for. */
@Injectable()
export class HostLinkLookup extends LinkLookup<OpenedHostLink> {
  protected readonly statement = `
    SELECT l.id AS "linkId", l.site_visit_id AS "siteVisitId", l.expires_at AS "expiresAt",
      l.revoked_at IS NOT NULL AS revoked, l.expires_at < now() AS expired
    FROM host_link l WHERE l.token_hash = $1`;

  constructor(db: Database, attempts: Attempts) {
    super(db, attempts, HOST_LINK, OpenedHostLink);
  }
}
