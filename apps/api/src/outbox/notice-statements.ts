import type { Language, NoticeChannel, WebhookKind } from '@yutai/domain';
import { addressOf } from '../notices/outbox.statements.js';
import { IS_OUTDATED, SAME_READER } from '../notices/same-reader.sql.js';

/** A notice in the hand of one worker. */
export interface Claimed {
  id: string;
  attempt: number;
  tries: number;
  channel: NoticeChannel;
  /** Where a mail goes; of a webhook the host alone, to be shown. */
  address: string;
  /** Where it goes by the channel of that name, and what it is signed with there: read at this moment, and kept nowhere. */
  webhook: { kind: WebhookKind; url: string; secret: string | null } | null;
  editionId: string;
  releaseNumber: number;
  publishedAt: Date;
  /** Null for what is told of the whole edition. */
  delegationId: string | null;
  messageId: string;
  language: Language;
  /** It is for a delegate, who has a page of their own. */
  hasPage: boolean;
  subject: string;
  body: string;
}

/**
 * Takes the notice that is due the longest, to where its reader is reached now: of channels $1, for $2 seconds, named at the domain $3. One statement, so that of
 * two workers one gets it; not in quiet hours unless it is urgent, and not while another waits for the same reader, as the
 * two are gathered first, or is under way to them, as it may come back to wait; nor once they were told of a later release, nor
 * to who has no address any more or wants nothing there, such as a webhook that is switched off.
 */
export const CLAIM = `
  UPDATE notice t SET status = 'sending', address = ${addressOf('t')}, due_at = NULL, attempts = t.attempts + 1, tries = t.tries + 1, started_at = now(),
    leased_until = now() + make_interval(secs => $2), version = t.version + 1,
    message_id = coalesce(t.message_id, t.id || '@' || $3)
  FROM (
    SELECT n.id, r.edition_id, r.number, r.published_at, w.id AS webhook_id, w.kind, w.url, w.secret
    FROM notice n JOIN release r ON r.id = n.release_id JOIN edition e ON e.id = r.edition_id
      LEFT JOIN webhook w ON w.id = n.webhook_id
    WHERE n.status = 'queued' AND n.due_at <= now() AND n.channel = ANY ($1::text[])
      AND ${addressOf('n')} IS NOT NULL AND (n.urgent OR quiet_until(now(), e) = now())
      AND NOT EXISTS (
        SELECT FROM notice o WHERE o.id <> n.id AND o.status IN ('queued', 'held', 'sending') AND ${SAME_READER})
      AND NOT ${IS_OUTDATED}
    ORDER BY n.due_at, n.id LIMIT 1 FOR UPDATE OF n SKIP LOCKED) due
  WHERE t.id = due.id
  RETURNING t.id, t.attempts AS attempt, t.tries, t.channel, t.address, t.message_id AS "messageId", t.language,
    t.delegate_id IS NOT NULL AS "hasPage", t.subject, t.body, t.delegation_id AS "delegationId",
    due.edition_id AS "editionId", due.number AS "releaseNumber", due.published_at AS "publishedAt",
    CASE WHEN due.webhook_id IS NOT NULL THEN json_build_object('kind', due.kind, 'url', due.url, 'secret', due.secret)
    END AS webhook`;

/**
 * Says that from now on attempt $2 of $1 may arrive, and gives it $3 seconds more; answers no row when the attempt is no
 * longer the worker's, which then lets nothing go.
 */
export const HAND_OVER = `
  UPDATE notice SET handed_over_at = now(), leased_until = now() + make_interval(secs => $3), version = version + 1
  WHERE id = $1 AND attempts = $2 AND status = 'sending' AND handed_over_at IS NULL RETURNING id`;

const KEEP_ATTEMPT = `
  INSERT INTO notice_attempt (notice_id, number, started_at, ended_at, outcome, fault, reply)
  SELECT id, attempts, started_at, now(), status, fault, reply FROM ended`;

/** Ends attempt $2 of $1: its status $3, fault $4 and reply $5, tried again in $6 seconds where it is queued. */
export const SETTLE = `
  WITH ended AS (
    UPDATE notice SET status = $3, fault = $4, reply = $5, leased_until = NULL, version = version + 1,
      due_at = CASE WHEN $3 = 'queued' THEN now() + make_interval(secs => $6) END,
      sent_at = CASE WHEN $3 = 'sent' THEN now() END,
      handed_over_at = CASE WHEN $3 IN ('sent', 'uncertain') THEN handed_over_at END
    WHERE id = $1 AND attempts = $2 AND status = 'sending'
    RETURNING id, attempts, started_at, status, fault, reply)
  ${KEEP_ATTEMPT}`;

/**
 * Ends the attempts of workers that have died. What was not handed over did not arrive and is due again, unless it was tried
 * $1 times; of the rest nobody knows.
 */
export const RECOVER = `
  WITH ended AS (
    UPDATE notice SET fault = 'interrupted', reply = NULL, leased_until = NULL, version = version + 1,
      status = CASE WHEN handed_over_at IS NOT NULL THEN 'uncertain' WHEN tries >= $1 THEN 'dead' ELSE 'queued' END,
      due_at = CASE WHEN handed_over_at IS NULL AND tries < $1 THEN now() END
    WHERE id IN (SELECT id FROM notice WHERE status = 'sending' AND leased_until < now() FOR UPDATE SKIP LOCKED)
    RETURNING id, attempts, started_at, status, fault, reply)
  ${KEEP_ATTEMPT}`;

/** What waits for webhooks that are switched off: it would be out of date once they are on again. */
export const CANCEL_SWITCHED_OFF = `
  UPDATE notice t SET status = 'cancelled', due_at = NULL, version = t.version + 1
  FROM webhook w WHERE w.id = t.webhook_id AND NOT w.enabled AND t.status = 'queued'`;

/** What waits though its reader was told of a later release, as somebody sent it again while that was on its way. */
export const SUPERSEDE_OUTDATED = `
  UPDATE notice t SET status = 'superseded', due_at = NULL, version = t.version + 1
  FROM notice n JOIN release r ON r.id = n.release_id
  WHERE t.id = n.id AND t.status = 'queued' AND ${IS_OUTDATED}`;

/** What waits for somebody who has no address any more, or wants no mail any more: it is passed on by hand. */
export const LEAVE_TO_HANDS = `
  UPDATE notice t SET status = 'prepared', channel = NULL, address = NULL, due_at = NULL, version = t.version + 1
  WHERE t.status = 'queued' AND t.channel = 'email' AND t.due_at <= now() AND ${addressOf('t')} IS NULL`;
