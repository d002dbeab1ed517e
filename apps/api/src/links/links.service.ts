import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Language, LocalizedText } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { DelegateLinkLookup } from './delegate-link-lookup.js';
import { DELEGATE_LINK } from './delegate-link.js';
import { HAS_LINK } from './has-link.sql.js';
import { EXPIRES_AT } from './link-kind.js';
import { hashOfToken } from './link-lookup.js';
import { linkUrl, newToken } from './link.rules.js';
import { linksOfDelegationView } from './link.view.js';
import { LinksOfKind } from './links-of-kind.js';

/** While it is locked, whose delegate it is stays so. */
const DELEGATE = `
  SELECT ${EXPIRES_AT} AS "expiresAt"
  FROM delegate g JOIN delegation d ON d.id = g.delegation_id JOIN edition e ON e.id = d.edition_id
  WHERE g.id = $1 FOR UPDATE OF g`;

/** Before it is looked who lacks one: of two who ask at once, the second finds those that the first has made. */
const LOCK_DELEGATES = 'SELECT id FROM delegate WHERE delegation_id = $1 ORDER BY id FOR UPDATE';
const LACKING = `
  SELECT g.id AS "delegateId", p.name AS "personName", p.language, ${EXPIRES_AT} AS "expiresAt"
  FROM delegate g JOIN person p ON p.id = g.person_id
    JOIN delegation d ON d.id = g.delegation_id JOIN edition e ON e.id = d.edition_id
  WHERE g.id = ANY ($1::uuid[]) AND NOT ${HAS_LINK}
  ORDER BY g.rank, g.id`;
const END_EXPIRED =
  'UPDATE link SET revoked_at = now() WHERE delegate_id = ANY ($1::uuid[]) AND revoked_at IS NULL';
const ADD = `
  INSERT INTO link (id, delegate_id, token_hash, expires_at)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::timestamptz[])`;

interface Lacking {
  delegateId: string;
  personName: LocalizedText;
  language: Language;
  expiresAt: Date;
}

/** The delegates' links. */
@Injectable()
export class LinksService {
  readonly links: LinksOfKind;

  constructor(
    private readonly db: Database,
    lookup: DelegateLinkLookup,
  ) {
    this.links = new LinksOfKind(db, lookup, { ...DELEGATE_LINK, prepare: lockDelegate });
  }

  /**
   * A link for every delegate of a delegation who has none that opens; those of others stay. As with a single one, the
   * tokens leave this function once and no Idempotency-Key is honoured: what was lost is replaced one by one.
   */
  async makeLacking(caller: Caller, delegationId: string, base: string): Promise<string> {
    const made = new Map<string, string>();
    const written = await this.db.write({ ...caller, idempotency: undefined }, async (tx) => {
      await tx.require(linksOfDelegationView, delegationId, 'write');
      const lacking = await lackingIn(tx, delegationId);
      for (const { delegateId } of lacking) made.set(delegateId, newToken());
      const ids = lacking.map(({ delegateId }) => delegateId);
      await tx.query(END_EXPIRED, [ids]);
      await tx.query(ADD, [
        ids.map(() => uuidv7()),
        ids,
        ids.map((id) => hashOfToken(made.get(id)!)),
        lacking.map(({ expiresAt }) => expiresAt),
      ]);
      return JSON.stringify({ links: lacking });
    });
    if (caller.dryRun) return written;
    const { links } = JSON.parse(written) as { links: Lacking[] };
    const withUrl = links.map((link) => ({
      ...link,
      url: linkUrl(base, DELEGATE_LINK.page, made.get(link.delegateId)!),
    }));
    return JSON.stringify({ links: withUrl });
  }
}

async function lockDelegate(tx: Transaction, delegateId: string): Promise<Date | undefined> {
  const [delegate] = await tx.query<{ expiresAt: Date }>(DELEGATE, [delegateId]);
  return delegate?.expiresAt;
}

async function lackingIn(tx: Transaction, delegationId: string): Promise<Lacking[]> {
  const locked = await tx.query<{ id: string }>(LOCK_DELEGATES, [delegationId]);
  return tx.query<Lacking>(LACKING, [locked.map(({ id }) => id)]);
}
