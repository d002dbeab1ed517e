import type { Ability } from '@yutai/access';
import type { Statement } from '../database/list-query.js';
import { Builder, scope } from '../database/scope.js';
import { attendanceView } from './attendance.view.js';
import { chosenEdition, expected } from './attendees.sql.js';
import { holds } from '../scheduling/status.sql.js';

const list = (row: string, from: string, order: string) =>
  `(SELECT coalesce(json_agg(${row} ORDER BY ${order}), '[]'::json) FROM ${from})`;

const EDITION = `json_build_object('id', e.id, 'name', e.name, 'timeZone', e.time_zone)`;

const DELEGATE = `json_build_object('id', g.id, 'delegationId', g.delegation_id, 'name', g.name, 'role', g.role,
  'phone', g.phone, 'badgeCode', g.badge_code,
  'replacedCodes', ARRAY(SELECT b.code FROM replaced_badge b WHERE b.delegate_id = g.id ORDER BY 1))`;

const ACTIVITY = `json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'status', a.status,
  'startsAt', lower(a.during), 'endsAt', upper(a.during), 'placeName', (SELECT p.name FROM place p WHERE p.id = a.place_id),
  'expectedIds', l.ids, 'releasedStartsAt', (SELECT r.starts_at FROM released r WHERE r.id = a.id))`;

/**
 * What a phone needs to check in whom the principal looks after, as JSON text; no row without an edition. A
 * liaison gets the activities that somebody of theirs is expected at.
 */
export function checkInStatement(userId: string, editionId: string | null, ability: Ability): Statement {
  const builder = new Builder([userId, editionId]);
  const text = `
    WITH e AS MATERIALIZED (${chosenEdition('$2')}), theirs AS MATERIALIZED (
      SELECT g.id, g.delegation_id, g.role, g.rank, g.badge_code, p.name, p.phone FROM delegate g
      JOIN delegation d ON d.id = g.delegation_id JOIN e ON e.id = d.edition_id JOIN person p ON p.id = g.person_id
      WHERE ${scope(attendanceView, ability, 'read', builder)}
    ), lists AS (
      SELECT x.activity_id, array_agg(x.delegate_id ORDER BY x.delegate_id) AS ids
      FROM (${expected(`a.edition_id = (SELECT id FROM e) AND ${holds('a')}`)}) x JOIN theirs ON theirs.id = x.delegate_id
      GROUP BY x.activity_id
    ), latest AS MATERIALIZED (
      SELECT r.number, r.snapshot FROM release r JOIN e ON e.id = r.edition_id ORDER BY r.number DESC LIMIT 1
    ), released AS MATERIALIZED (
      SELECT (x->>'id')::uuid AS id, (x->>'startsAt')::timestamptz AS starts_at
      FROM latest, jsonb_array_elements(latest.snapshot->'activities') x WHERE x->>'status' <> 'cancelled')
    SELECT json_build_object('userId', $1::uuid, 'edition', ${EDITION}, 'release', (SELECT number FROM latest),
      'delegations', ${list(
        `json_build_object('id', d.id, 'name', d.name)`,
        'delegation d WHERE d.id IN (SELECT delegation_id FROM theirs)',
        'localized_words(d.name), d.id',
      )},
      'delegates', ${list(DELEGATE, 'theirs g', 'g.rank, localized_words(g.name), g.id')},
      'activities', ${list(ACTIVITY, 'lists l JOIN activity a ON a.id = l.activity_id', 'lower(a.during), a.id')})::text AS body FROM e`;
  return { text, values: builder.values };
}
