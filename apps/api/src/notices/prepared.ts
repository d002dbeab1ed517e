import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { noticesOf, type NoticeReader, type NoticeText, type Publishing } from '@yutai/planning';
import type { LocalizedText } from '../database/columns.js';
import type { Query, Transaction } from '../database/transaction.js';

const READERS = `
  SELECT g.delegation_id AS "delegationId", d.name AS "delegationName", g.id AS "delegateId", NULL::uuid AS "userId",
    p.name AS "recipientName", p.language
  FROM delegate g JOIN delegation d ON d.id = g.delegation_id JOIN person p ON p.id = g.person_id WHERE d.edition_id = $1
  UNION ALL
  SELECT d.id, d.name, NULL, u.id, jsonb_build_object('en', u.name), u.language
  FROM delegation d JOIN app_user u ON u.id = d.liaison_id WHERE d.edition_id = $1 AND NOT u.disabled
  ORDER BY 1, 3 NULLS FIRST`;

interface Reader extends NoticeReader {
  delegationName: LocalizedText;
  userId: string | null;
  recipientName: LocalizedText;
}

type Prepared = Reader & NoticeText;

/** What each of an edition's readers is to be told of a release, by delegation, its liaison first. */
export async function prepareNotices(
  query: Query,
  editionId: string,
  publishing: Publishing,
): Promise<Prepared[]> {
  const readers = await query<Reader & pg.QueryResultRow>(READERS, [editionId]);
  return noticesOf(publishing, readers).map(({ reader, text }) => ({ ...reader, ...text }));
}

const INSERT = `
  INSERT INTO notice (id, release_id, delegation_id, delegate_id, user_id, language, subject, body)
  SELECT (n->>'id')::uuid, $1, (n->>'delegationId')::uuid, (n->>'delegateId')::uuid, (n->>'userId')::uuid,
    n->>'language', n->>'subject', n->>'body'
  FROM jsonb_array_elements($2::jsonb) AS n`;

/** Writes notices into the outbox, in the transaction that publishes their release. */
export async function keepNotices(tx: Transaction, releaseId: string, notices: Prepared[]): Promise<void> {
  const rows = notices.map((notice) => ({ id: uuidv7(), ...notice }));
  await tx.query(INSERT, [releaseId, JSON.stringify(rows)]);
}
