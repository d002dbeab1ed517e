import { IS_OUTDATED } from './same-reader.sql.js';
import { HOST } from './webhook-host.sql.js';

/** One notice $1, or all of an edition $2, in statuses $3. */
const CHOSEN = `t.status = ANY ($3::text[]) AND t.id IN (
  SELECT n.id FROM notice n JOIN release r ON r.id = n.release_id
  WHERE coalesce(n.id = $1::uuid, r.edition_id = $2::uuid) ORDER BY n.id FOR UPDATE OF n)`;

/** Where the reader of a notice of that alias is reached today; null without an address, and when nothing is wanted there. */
export const addressOf = (notice: string) => `(
  SELECT CASE WHEN p.email_notices THEN p.email END FROM delegate g JOIN person p ON p.id = g.person_id
  WHERE g.id = ${notice}.delegate_id
  UNION ALL SELECT CASE WHEN u.email_notices AND NOT u.disabled THEN u.email END FROM app_user u WHERE u.id = ${notice}.user_id
  UNION ALL SELECT CASE WHEN w.enabled THEN ${HOST('w.url')} END FROM webhook w WHERE w.id = ${notice}.webhook_id)`;
const ADDRESS = addressOf('t');

const WOULD_BE_OUTDATED = `EXISTS (
  SELECT FROM notice n JOIN release r ON r.id = n.release_id WHERE n.id = t.id AND ${IS_OUTDATED})`;

/**
 * At once, and to where they are reached today: somebody has decided it. What was handed over before no longer counts, as
 * they take it on themselves. Of mails only where $4 says that these are sent.
 */
export const SEND = `
  UPDATE notice t SET status = 'queued', channel = CASE WHEN webhook_id IS NULL THEN 'email' ELSE 'webhook' END, address = ${ADDRESS}, due_at = now(), urgent = true, tries = 0,
    handed_over_at = NULL, decided_at = clock_timestamp(), version = t.version + 1
  WHERE ${CHOSEN} AND (webhook_id IS NOT NULL OR $4::boolean) AND ${ADDRESS} IS NOT NULL AND NOT ${WOULD_BE_OUTDATED} RETURNING t.id`;

/** Why notice $1 cannot be sent, if so. */
export const HINDRANCE = `SELECT ${ADDRESS} IS NULL AS "hasNoAddress", ${WOULD_BE_OUTDATED} AS "isOutdated" FROM notice t WHERE t.id = $1`;

export const CANCEL = `
  UPDATE notice t SET status = 'cancelled', due_at = NULL, decided_at = clock_timestamp(), version = t.version + 1
  WHERE ${CHOSEN} RETURNING t.id`;

const COUNTS = `(
  SELECT json_agg(json_build_object('status', c.status, 'notices', c.notices) ORDER BY c.status)
  FROM (SELECT n.status, count(*)::integer AS notices FROM notice n WHERE n.release_id = r.id GROUP BY 1) c)`;

/** The releases of edition $1 that have notices, and how far those got; no row where there is no such edition. */
export const OUTBOX = `
  SELECT (
    SELECT coalesce(json_agg(json_build_object('releaseId', r.id, 'releaseNumber', r.number,
      'publishedAt', r.published_at, 'counts', ${COUNTS}) ORDER BY r.number DESC), '[]'::json)
    FROM release r WHERE r.edition_id = e.id AND EXISTS (SELECT FROM notice n WHERE n.release_id = r.id)) AS releases
  FROM edition e WHERE e.id = $1`;
