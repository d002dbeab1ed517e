import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { hashOfToken } from '../links/link-lookup.js';
import { FAILED_LINKS, refuseShut } from '../links/link.rules.js';
import { Attempts } from '../sign-in/attempts.js';
import { KIND, OWNER_ID } from './feed-owner.sql.js';
import { tokenOfFile } from './feed.rules.js';
import { OpenedFeed } from './opened-feed.js';

/** The one statement that a calendar's request costs. */
const FEED = `
  SELECT f.id AS "feedId", json_build_object('kind', ${KIND}, 'id', ${OWNER_ID}) AS owner, f.language,
    coalesce(d.name, p.name, v.name)::text AS name,
    json_build_object('name', e.name, 'timeZone', e.time_zone)::text AS edition,
    (SELECT r.id FROM release r WHERE r.edition_id = f.edition_id ORDER BY r.number DESC LIMIT 1) AS "releaseId",
    f.revoked_at IS NOT NULL OR l.revoked_at IS NOT NULL AS revoked, f.expires_at < now() AS expired
  FROM feed f JOIN edition e ON e.id = f.edition_id LEFT JOIN link l ON l.id = f.link_id
    LEFT JOIN delegation d ON d.id = f.delegation_id LEFT JOIN place p ON p.id = f.place_id
    LEFT JOIN vehicle v ON v.id = f.vehicle_id
  WHERE f.token_hash = $1`;

type Row = Omit<OpenedFeed, 'kind'> & { revoked: boolean; expired: boolean };

/** Whose a feed is. Read on every request, so that a feed that was revoked is shut at once. */
@Injectable()
export class FeedLookup {
  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
  ) {}

  /**
   * @throws Problem 404 `feed.unknown`, 429 after many of them from one address; 410 `feed.revoked` or `feed.expired`, not
   * counted: calendars go on asking for a feed that is shut, all those of a hotel from one address
   */
  async principalOf({ params, ip }: { params: unknown; ip: string }): Promise<OpenedFeed> {
    const { file } = params as { file: string };
    const found = await this.find(file);
    if (!found) {
      await this.attempts.count(`feed ${ip}`, FAILED_LINKS);
    }
    return new OpenedFeed(refuseShut(found, 'feed'));
  }

  private async find(file: string): Promise<Row | undefined> {
    const token = tokenOfFile(file);
    return token ? (await this.db.rows<Row>(FEED, [hashOfToken(token)], 'feed'))[0] : undefined;
  }
}
