import { IS_OUTDATED, SAME_READER } from '../notices/same-reader.sql.js';

const WAITS = (alias: string) => `${alias}.status IN ('queued', 'held')`;
const OF_THE_LATEST = (column: string) => `(array_agg(${column} ORDER BY r.number DESC))[1]`;

/** Nobody was told of `n`, which is of release `r`, or of anything later, and something later waits to be told. */
const MISSED = `n.status = 'dead' AND NOT ${IS_OUTDATED} AND EXISTS (
  SELECT FROM notice o JOIN release later ON later.id = o.release_id
  WHERE ${SAME_READER} AND ${WAITS('o')} AND later.number > r.number)`;

/**
 * Of each reader for whom more than one waits: all that waits for them, as one that would be sent as the latest, with what
 * they have missed.
 */
export const CROWDED = `
  SELECT ${OF_THE_LATEST('n.id')} AS id, array_agg(n.id ORDER BY n.id) AS ids, array_agg(n.version ORDER BY n.id) AS versions,
    min(n.since) AS since, max(r.number) AS number, r.edition_id AS "editionId", ${OF_THE_LATEST('n.delegation_id')} AS "delegationId",
    n.delegate_id AS "delegateId", ${OF_THE_LATEST('n.language')} AS language
  FROM notice n JOIN release r ON r.id = n.release_id WHERE ${WAITS('n')} OR ${MISSED}
  GROUP BY r.edition_id, CASE WHEN n.user_id IS NOT NULL THEN n.delegation_id END, n.delegate_id, n.user_id, n.webhook_id HAVING count(*) > 1`;

/**
 * Of notices $1 at versions $2 leaves $3 waiting, with subject $4 and body $5, which are since release $6, as urgent as any
 * of them that waits; the others are superseded. All or nothing: not once one of them was taken to be sent, or changed otherwise.
 */
export const GATHER = `
  WITH locked AS (
    SELECT n.id, n.urgent AND n.status <> 'dead' AS urgent, n.due_at FROM notice n JOIN unnest($1::uuid[], $2::integer[]) AS w (id, version) USING (id, version)
    WHERE ${WAITS('n')} OR n.status = 'dead' ORDER BY n.id FOR UPDATE OF n)
  UPDATE notice t SET version = t.version + 1,
    status = CASE WHEN t.id = $3 THEN t.status ELSE 'superseded' END,
    due_at = CASE WHEN t.id = $3 AND t.status = 'queued' THEN (SELECT min(due_at) FROM locked) END,
    urgent = CASE WHEN t.id = $3 THEN (SELECT bool_or(urgent) FROM locked) ELSE t.urgent END,
    subject = CASE WHEN t.id = $3 THEN $4 ELSE t.subject END,
    body = CASE WHEN t.id = $3 THEN $5 ELSE t.body END,
    since = CASE WHEN t.id = $3 THEN $6 ELSE t.since END
  FROM locked WHERE t.id = locked.id AND (SELECT count(*) FROM locked) = cardinality($1::uuid[])`;
