import type { Ability } from '@yutai/access';
import type { Statement } from '../database/list-query.js';
import { Builder, scope } from '../database/scope.js';
import { attendanceView } from './attendance.view.js';
import { chosenEdition } from './attendees.sql.js';

const expectedAs = (states: string) => `count(*) FILTER (WHERE t.expected AND t.state IN (${states}))`;

/** How many are how far at each activity of an edition, as `tallyOf` of libs/domain counts them, as JSON text. */
export function talliesStatement(editionId: string | null, ability: Ability): Statement {
  const builder = new Builder([editionId]);
  const text = `
    SELECT json_build_object('data', coalesce(json_agg(r), '[]'::json))::text AS body FROM (
      SELECT t.activity_id AS "activityId", count(*) FILTER (WHERE t.expected) AS expected,
        ${expectedAs(`'present'`)} AS present, ${expectedAs(`'excused'`)} AS excused, ${expectedAs(`'absent'`)} AS absent,
        ${expectedAs(`'missing', 'late', 'claimed'`)} AS missing, ${expectedAs(`'claimed'`)} AS claimed, ${expectedAs(`'late'`)} AS late,
        count(*) FILTER (WHERE NOT t.expected AND t.state = 'present') AS unexpected
      FROM ${attendanceView.from}
      WHERE a.edition_id = (SELECT id FROM (${chosenEdition('$1')}) e) AND ${scope(attendanceView, ability, 'read', builder)}
      GROUP BY t.activity_id, a.during ORDER BY lower(a.during), t.activity_id) r`;
  return { text, values: builder.values };
}
