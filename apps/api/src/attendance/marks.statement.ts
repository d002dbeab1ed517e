import type { Ability } from '@yutai/access';
import type { Statement } from '../database/list-query.js';
import { Builder, scope } from '../database/scope.js';
import { attendanceView } from './attendance.view.js';
import { chosenEdition, countingMarks } from './attendees.sql.js';

const MARK = `json_build_object('id', c.id, 'activityId', c.activity_id, 'delegateId', c.delegate_id, 'status', c.status,
  'way', c.way, 'minutesLate', c.minutes_late, 'at', c.at)`;

/** Marks of those whom the principal looks after. */
const THEIRS = (theirs: string) => `m.delegate_id IN (SELECT g.id FROM delegate g
  JOIN delegation d ON d.id = g.delegation_id JOIN e ON e.id = d.edition_id WHERE ${theirs})`;

export interface AskedMarks {
  userId: string;
  editionId: string | null;
  /** `next` of the answer before; 0 for all. */
  since: number;
}

/** Two, so that the first is planned by the number that is asked with: the second is not begun where that is a good one. */
const SINCE = `(SELECT * FROM mark WHERE entry > $3
  UNION ALL SELECT * FROM mark WHERE (SELECT entry FROM newest) < $3)`;

/**
 * The marks that count of those that were added since the principal asked last, as JSON text; no row without an edition.
 * What is asked for with a number that this database has not given out yet, as after a backup was put back, is all.
 */
export function marksStatement({ userId, editionId, since }: AskedMarks, ability: Ability): Statement {
  const builder = new Builder([userId, editionId, since]);
  const theirs = THEIRS(scope(attendanceView, ability, 'read', builder));
  const text = `
    WITH e AS MATERIALIZED (${chosenEdition('$2')}),
      newest AS MATERIALIZED (SELECT coalesce(max(entry), 0) AS entry FROM mark)
    SELECT json_build_object('userId', $1::uuid, 'next', newest.entry, 'data',
      (SELECT coalesce(json_agg(${MARK} ORDER BY c.id), '[]'::json) FROM ${countingMarks(theirs, SINCE)} c))::text AS body
    FROM e, newest`;
  return { text, values: builder.values };
}
