import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Attempts } from '../sign-in/attempts.js';
import { DELEGATE_LINK } from './delegate-link.js';
import { LinkLookup } from './link-lookup.js';
import { OpenedLink } from './opened-link.js';

/** Which delegate a link belongs to; the one statement that an itinerary's request costs. */
@Injectable()
export class DelegateLinkLookup extends LinkLookup<OpenedLink> {
  protected readonly statement = `
    SELECT l.id AS "linkId", l.delegate_id AS "delegateId", l.expires_at AS "expiresAt",
      l.revoked_at IS NOT NULL AS revoked, l.expires_at < now() AS expired,
      json_build_object('id', g.id, 'name', p.name, 'role', g.role, 'language', p.language)::text AS delegate,
      latest.id AS "releaseId", o.read_at AS "readAt",
      (SELECT k.release_id FROM reading k JOIN release r ON r.id = k.release_id WHERE k.delegate_id = g.id
        ORDER BY k.read_at IS NULL, CASE WHEN k.read_at IS NULL THEN r.number ELSE -r.number END
        LIMIT 1) AS "knownReleaseId"
    FROM link l JOIN delegate g ON g.id = l.delegate_id JOIN person p ON p.id = g.person_id
      JOIN delegation d ON d.id = g.delegation_id
      LEFT JOIN LATERAL (SELECT r.id FROM release r WHERE r.edition_id = d.edition_id ORDER BY r.number DESC LIMIT 1)
        latest ON true
      LEFT JOIN reading o ON o.delegate_id = g.id AND o.release_id = latest.id
    WHERE l.token_hash = $1`;

  constructor(db: Database, attempts: Attempts) {
    super(db, attempts, DELEGATE_LINK, OpenedLink);
  }
}
