import type { Ability } from '@yutai/access';
import type { ActivityKind, AttendanceState, DelegateRole, LocalizedText } from '@yutai/domain';
import type { Statement } from '../database/list-query.js';
import { Builder, scope } from '../database/scope.js';
import { attendanceView } from './attendance.view.js';
import { chosenEdition } from './attendees.sql.js';

/** A delegate at an activity, with what is said of both. */
export interface RecordedAttendee {
  activityId: string;
  title: LocalizedText;
  kind: ActivityKind;
  startsAt: string;
  endsAt: string;
  placeName: LocalizedText | null;
  delegateId: string;
  delegationName: LocalizedText;
  personName: LocalizedText;
  role: DelegateRole;
  expected: boolean;
  state: AttendanceState;
  minutesLate: number | null;
  at: string | null;
  /** Who made the mark; null of what they say themselves. */
  byName: string | null;
}

/** Who came to what in an edition, in order of time and then of protocol. */
export interface AttendanceRecord {
  editionName: LocalizedText;
  timeZone: string;
  readAt: string;
  attendees: RecordedAttendee[];
}

/** An `AttendanceRecord` of whom the principal may see, as JSON text; no row without an edition. */
export function attendanceRecordStatement(editionId: string | null, ability: Ability): Statement {
  const builder = new Builder([editionId]);
  const text = `
    WITH e AS MATERIALIZED (${chosenEdition('$1')})
    SELECT json_build_object('editionName', e.name, 'timeZone', e.time_zone, 'readAt', now(), 'attendees', (
      SELECT coalesce(json_agg(json_build_object(
        'activityId', a.id, 'title', a.title, 'kind', a.kind, 'startsAt', lower(a.during), 'endsAt', upper(a.during),
        'placeName', (SELECT s.name FROM place s WHERE s.id = a.place_id),
        'delegateId', g.id, 'delegationName', d.name, 'personName', p.name, 'role', g.role, 'expected', t.expected,
        'state', t.state, 'minutesLate', t.minutes_late, 'at', t.at,
        'byName', (SELECT u.name FROM app_user u WHERE u.id = t.user_id))
        ORDER BY lower(a.during), a.id, localized_words(d.name), d.id, g.rank, g.id), '[]'::json)
      FROM ${attendanceView.from}
      WHERE a.edition_id = e.id AND a.during IS NOT NULL AND ${scope(attendanceView, ability, 'read', builder)}))::text AS body
    FROM e`;
  return { text, values: builder.values };
}
