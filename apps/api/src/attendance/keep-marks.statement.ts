import type { Ability } from '@yutai/access';
import type { Statement } from '../database/list-query.js';
import { Builder, scope } from '../database/scope.js';
import { activityView } from '../scheduling/activity.view.js';
import { attendanceView } from './attendance.view.js';
import { addMarks } from './add-marks.sql.js';
import type { MarksInput } from './mark.dto.js';

/**
 * Keeps marks once each. Gives the ids of those that are not kept, as they are about somebody or something that is not there, of
 * two editions, or not the principal's: an activity is theirs that they may read, or that expects the delegate.
 */
export function keepMarksStatement({ marks, userId }: MarksInput, ability: Ability): Statement {
  const builder = new Builder([JSON.stringify(marks), userId]);
  const theirs = scope(attendanceView, ability, 'write', builder);
  const known = scope(activityView, ability, 'read', builder);
  const text = `
    WITH given AS (
      SELECT * FROM jsonb_to_recordset($1::jsonb)
        AS m (id uuid, "activityId" uuid, "delegateId" uuid, status text, way text, at timestamptz)
    ), fitting AS (
      SELECT m.id, a.id AS activity_id, g.id AS delegate_id, m.status, m.way, NULL::integer AS minutes_late, m.at, $2::uuid AS user_id
      FROM given m JOIN activity a ON a.id = m."activityId" JOIN delegate g ON g.id = m."delegateId"
        JOIN delegation d ON d.id = g.delegation_id AND d.edition_id = a.edition_id WHERE ${theirs}
        AND (${known} OR EXISTS (SELECT FROM booking b WHERE b.activity_id = a.id AND b.resource_id = g.person_id))
    ), ${addMarks('fitting')}
    SELECT json_build_object('refused', (SELECT coalesce(json_agg(m.id), '[]'::json) FROM given m
      WHERE m.id NOT IN (SELECT id FROM fitting)), 'announced', (SELECT count(*) FROM announced))::text AS body`;
  return { text, values: builder.values };
}
