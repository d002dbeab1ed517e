import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { DelegateLinkLookup } from './delegate-link-lookup.js';
import { DELEGATE_LINK } from './delegate-link.js';
import { EXPIRES_AT } from './link-kind.js';
import { LinksOfKind } from './links-of-kind.js';

/** While it is locked, whose delegate it is stays so. */
const DELEGATE = `
  SELECT ${EXPIRES_AT} AS "expiresAt"
  FROM delegate g JOIN delegation d ON d.id = g.delegation_id JOIN edition e ON e.id = d.edition_id
  WHERE g.id = $1 FOR UPDATE OF g`;

/** The delegates' links. */
@Injectable()
export class LinksService {
  readonly links: LinksOfKind;

  constructor(db: Database, lookup: DelegateLinkLookup) {
    this.links = new LinksOfKind(db, lookup, { ...DELEGATE_LINK, prepare: lockDelegate });
  }
}

async function lockDelegate(tx: Transaction, delegateId: string): Promise<Date | undefined> {
  const [delegate] = await tx.query<{ expiresAt: Date }>(DELEGATE, [delegateId]);
  return delegate?.expiresAt;
}
