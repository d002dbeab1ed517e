/**
 * Adds the rows of `marks` (id, activity_id, delegate_id, status, way, minutes_late, at, user_id) to the log, as a chain of
 * common table expressions: each once, however often it is sent, and none as made after it arrives. Those of a clock that
 * runs ahead are taken as made now, a millisecond between them, so that their order stays; others are let be. The activities
 * that they are about are announced.
 */
export const addMarks = (marks: string) => `
  added AS (
    INSERT INTO mark (id, activity_id, delegate_id, status, way, minutes_late, at, user_id)
    SELECT m.id, m.activity_id, m.delegate_id, m.status, m.way, m.minutes_late,
      date_trunc('milliseconds', least(m.at, now() - (row_number() OVER (
        PARTITION BY m.activity_id, m.delegate_id, m.at > now() ORDER BY m.at DESC, m.id DESC) - 1) * interval '1 millisecond')),
      m.user_id
    FROM ${marks} m ORDER BY m.id ON CONFLICT (id) DO NOTHING RETURNING activity_id
  ), announced AS (
    SELECT pg_notify('yutai_changes', json_build_object('kind', 'mark', 'id', x.activity_id)::text)
    FROM (SELECT DISTINCT activity_id FROM added) x
  )`;
