import { Injectable } from '@nestjs/common';
import type { ActivityStatus } from '@yutai/domain';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { EXPIRES_AT } from '../links/link-kind.js';
import { LinksOfKind } from '../links/links-of-kind.js';
import { checkAhead } from '../scheduling/schedule.rules.js';
import { markAsked } from '../site-visits/keep-answer.js';
import { HostLinkLookup } from './host-link-lookup.js';
import { HOST_LINK } from './host-link.js';
import { hostLinkView } from './host-link.view.js';

const VISIT = `
  SELECT a.status, ${EXPIRES_AT} AS "expiresAt"
  FROM activity a JOIN edition e ON e.id = a.edition_id WHERE a.id = $1 FOR NO KEY UPDATE OF a`;

/** The links of visits' hosts. */
@Injectable()
export class HostLinksService {
  readonly links: LinksOfKind;

  constructor(db: Database, lookup: HostLinkLookup) {
    this.links = new LinksOfKind(db, lookup, { ...HOST_LINK, prepare: ask });
  }
}

/** Who had not been asked now is. @throws Problem 422 when the visit is cancelled or over */
async function ask(tx: Transaction, siteVisitId: string): Promise<Date | undefined> {
  const [visit] = await tx.query<{ status: ActivityStatus; expiresAt: Date }>(VISIT, [siteVisitId]);
  await tx.require(hostLinkView, siteVisitId, 'write');
  if (visit) {
    checkAhead(visit.status);
    await markAsked(tx, siteVisitId);
  }
  return visit?.expiresAt;
}
