import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ActivityStatus } from '@yutai/domain';
import { Attempts } from '../access/attempts.js';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { FAILED_LINKS, linkUrl, newToken } from '../links/link.rules.js';
import { hashOfToken } from '../links/link-sessions.js';
import { checkAskable } from '../site-visits/host-answer.rules.js';
import { markAsked } from '../site-visits/keep-answer.js';
import { HostLinkSessions } from './host-link-sessions.js';
import { hostLinkView } from './host-link.view.js';
import type { OpenedHostLink } from './opened-host-link.js';

/** As long as delegates' links; the visit's row is locked, so that of two new links at once the second is the one. */
const VISIT = `
  SELECT a.status, greatest((e.season_ends_on + 31)::timestamp AT TIME ZONE e.time_zone, now() + interval '30 days') AS "expiresAt"
  FROM activity a JOIN edition e ON e.id = a.edition_id WHERE a.id = $1 FOR NO KEY UPDATE OF a`;
const REVOKE = 'UPDATE host_link SET revoked_at = now() WHERE site_visit_id = $1 AND revoked_at IS NULL';
const INSERT = 'INSERT INTO host_link (id, site_visit_id, token_hash, expires_at) VALUES ($1, $2, $3, $4)';

@Injectable()
export class HostLinksService {
  constructor(
    private readonly db: Database,
    private readonly links: HostLinkSessions,
    private readonly attempts: Attempts,
  ) {}

  one(caller: Caller, siteVisitId: string): Promise<string> {
    return this.db.one(hostLinkView, siteVisitId, caller);
  }

  /**
   * Gives the host of a visit a new link, which ends the one before; who had not been asked now is. As with a
   * delegate's link the token is written nowhere and no Idempotency-Key is honoured.
   * @throws Problem 422 when the visit is cancelled or over
   */
  async replace(caller: Caller, siteVisitId: string, base: string): Promise<string> {
    const token = newToken();
    const written = await this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      const expiresAt = await this.ask(tx, siteVisitId);
      await tx.query(REVOKE, [siteVisitId]);
      await tx.query(INSERT, [uuidv7(), siteVisitId, hashOfToken(token), expiresAt]);
      return JSON.stringify({ expiresAt });
    });
    return caller.dryRun
      ? written
      : JSON.stringify({ url: linkUrl(base, '/h', token), ...JSON.parse(written) });
  }

  revoke(caller: Caller, siteVisitId: string): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(hostLinkView, siteVisitId, 'write');
      await tx.query(REVOKE, [siteVisitId]);
      return '';
    });
  }

  /** Which visit a token opens. @throws Problem 401 `link.…`; 429 after many of them from one address */
  exchange(token: string, address: string): Promise<OpenedHostLink> {
    return this.attempts.countRefused(`link ${address}`, FAILED_LINKS, () => this.links.open(token));
  }

  /** @returns until when the link is good */
  private async ask(tx: Transaction, siteVisitId: string): Promise<Date | undefined> {
    const [visit] = await tx.query<{ status: ActivityStatus; expiresAt: Date }>(VISIT, [siteVisitId]);
    await tx.require(hostLinkView, siteVisitId, 'write');
    if (visit) {
      checkAskable(visit.status);
      await markAsked(tx, siteVisitId);
    }
    return visit?.expiresAt;
  }
}
