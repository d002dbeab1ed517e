import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { NoticeChannel } from '@yutai/domain';
import { noticesOf, type NoticeReader, type NoticeText, type Publishing } from '@yutai/planning';
import type { LocalizedText } from '../database/columns.js';
import type { Query, Transaction } from '../database/transaction.js';
import { LOOKS_AFTER } from '../delegations/looks-after.sql.js';
import type { NoticeOutlet } from './notice-outlet.js';
import { HOST } from './webhook-host.sql.js';

const READERS = `
  SELECT g.delegation_id AS "delegationId", d.name AS "delegationName", g.id AS "delegateId", NULL::uuid AS "userId",
    NULL::uuid AS "webhookId", p.name AS "recipientName", p.language, CASE WHEN p.email_notices THEN p.email END AS address
  FROM delegate g JOIN delegation d ON d.id = g.delegation_id JOIN person p ON p.id = g.person_id WHERE d.edition_id = $1
  UNION ALL
  SELECT d.id, d.name, NULL, u.id, NULL, jsonb_build_object('en', u.name), u.language, CASE WHEN u.email_notices THEN u.email END
  FROM delegation d JOIN app_user u ON u.id = d.liaison_id WHERE d.edition_id = $1 AND ${LOOKS_AFTER}
  UNION ALL
  SELECT d.id, d.name, NULL, NULL, w.id, jsonb_build_object('en', w.name), w.language, ${HOST('w.url')}
  FROM webhook w LEFT JOIN delegation d ON d.id = w.delegation_id WHERE w.edition_id = $1 AND w.enabled
  ORDER BY 1 NULLS FIRST, 3 NULLS FIRST`;

interface Reader extends NoticeReader {
  delegationName: LocalizedText | null;
  userId: string | null;
  webhookId: string | null;
  recipientName: LocalizedText;
  /** Where mail for them goes; null without an address, and when they want none. Of a webhook its host. */
  address: string | null;
}

type Prepared = Reader & NoticeText;

/** What each of an edition's readers is to be told of a release: who is told of all first, then by delegation, its liaison first. */
export async function prepareNotices(
  query: Query,
  editionId: string,
  publishing: Publishing,
): Promise<Prepared[]> {
  const readers = await query<Reader & pg.QueryResultRow>(READERS, [editionId]);
  return noticesOf(publishing, readers).map(({ reader, text }) => ({ ...reader, ...text }));
}

/** Releases that follow each other within this become one notice. */
const GATHERED_MS = 120_000;

const GATHERED_UNTIL = `
  SELECT quiet_until(now() + make_interval(secs => $2), e) AS until FROM edition e WHERE e.id = $1`;

/** When the notices of a release published now go out, unless somebody wants them sent at once. */
export async function gatheredUntil(query: Query, editionId: string): Promise<Date> {
  const [row] = await query<{ until: Date }>(GATHERED_UNTIL, [editionId, GATHERED_MS / 1000]);
  return row!.until;
}

const INSERT = `
  INSERT INTO notice (id, release_id, delegation_id, delegate_id, user_id, webhook_id, since, language, subject, body,
    urgent, address, channel, status, due_at)
  SELECT (n->>'id')::uuid, $1, (n->>'delegationId')::uuid, (n->>'delegateId')::uuid, (n->>'userId')::uuid,
    (n->>'webhookId')::uuid, $3, n->>'language', n->>'subject', n->>'body', $4, n->>'address', n->>'channel',
    CASE WHEN n->>'channel' IS NULL THEN 'prepared' WHEN n->>'channel' = ANY ($5::text[]) THEN 'queued' ELSE 'held' END,
    CASE WHEN n->>'channel' = ANY ($5::text[]) THEN $6::timestamptz END
  FROM jsonb_array_elements($2::jsonb) AS n`;

interface PublishedRelease {
  id: string;
  number: number;
  /** Somebody wants its notices sent at once. */
  urgent: boolean;
}

/** None where there is nowhere to send it. */
const channelOf = ({ webhookId, address }: Prepared): NoticeChannel | null =>
  webhookId !== null ? 'webhook' : address !== null ? 'email' : null;

/** Writes notices into the outbox and has them sent, in the transaction that publishes their release. */
export async function keepNotices(
  tx: Transaction,
  outlet: NoticeOutlet,
  { id, number, urgent }: PublishedRelease,
  notices: Prepared[],
): Promise<void> {
  const rows = notices.map((notice) => ({ id: uuidv7(), channel: channelOf(notice), ...notice }));
  const dueAt = new Date(Date.now() + (urgent ? 0 : GATHERED_MS));
  await tx.query(INSERT, [id, JSON.stringify(rows), number - 1, urgent, outlet.channels, dueAt]);
  if (rows.some(({ channel }) => channel !== null && outlet.channels.includes(channel))) {
    await outlet.wake((text, values) => tx.query(text, values), dueAt);
  }
}
