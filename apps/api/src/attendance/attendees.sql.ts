/** Who is expected, who came, and what counts of what was said, in SQL. */

const TODAY = `(now() AT TIME ZONE e.time_zone)::date`;

/**
 * The edition whose id is given, else the one that the desk begins with too (`editionToShow` of the admin): whose Week it
 * is, else whose season it is, else the next that is planned for, else the last that was, else any to come.
 */
export const chosenEdition = (id: string) => `
  SELECT e.* FROM edition e CROSS JOIN LATERAL (SELECT CASE
      WHEN ${TODAY} BETWEEN e.starts_on AND e.ends_on THEN 1
      WHEN ${TODAY} BETWEEN e.season_starts_on AND e.season_ends_on THEN 2
      WHEN ${TODAY} < e.starts_on AND EXISTS (SELECT FROM delegation d WHERE d.edition_id = e.id) THEN 3
      WHEN ${TODAY} > e.ends_on THEN 4 ELSE 5 END AS rank) choice
  WHERE ${id}::uuid IS NULL OR e.id = ${id}
  ORDER BY choice.rank, CASE WHEN choice.rank = 4 THEN ${TODAY} - e.starts_on ELSE e.starts_on - ${TODAY} END LIMIT 1`;

/**
 * Of the marks that `where` finds those that count, as `countingMarks` of libs/domain does: for each delegate and activity the
 * latest that somebody else made, and the latest of their own.
 */
export const countingMarks = (where: string, marks = 'mark') => `
  (SELECT DISTINCT ON (m.activity_id, m.delegate_id, m.way = 'self') m.* FROM ${marks} m WHERE ${where}
    ORDER BY m.activity_id, m.delegate_id, m.way = 'self', m.at DESC, m.id DESC)`;

/** What they come to, as `standingMark` of libs/domain says; no row where nothing is said. */
const standingMark = (activityId: string, delegateId: string) => `
  (SELECT c.* FROM ${countingMarks(`m.activity_id = ${activityId} AND m.delegate_id = ${delegateId}`)} c WHERE c.status <> 'cleared' ORDER BY c.way = 'self' LIMIT 1)`;

/**
 * Which delegates an activity of alias `a` expects: who is booked by it, as those are who come and were not excused. Who
 * is in two delegations is expected with the one that comes. From the activities to whom they book (the offset holds that):
 * by its estimates PostgreSQL 15 would go from each person through the index of an exclusion, for seconds.
 */
export const expected = (where: string) => `
  SELECT DISTINCT ON (a.edition_id, a.id, b.resource_id) a.edition_id, a.id AS activity_id, g.id AS delegate_id
  FROM activity a CROSS JOIN LATERAL (SELECT resource_id FROM booking WHERE activity_id = a.id OFFSET 0) b
    JOIN delegate g ON g.person_id = b.resource_id
    JOIN delegation d ON d.id = g.delegation_id AND d.edition_id = a.edition_id
  WHERE ${where}
  ORDER BY a.edition_id, a.id, b.resource_id, EXISTS (SELECT FROM activity_delegation ad
    WHERE ad.activity_id = a.id AND ad.delegation_id = g.delegation_id) DESC, g.rank, g.id`;

/**
 * Everybody who is expected at an activity, and who came all the same, each with how they stand. All of it is grouped by the
 * edition too, so that whoever asks for one by this column, or for one activity, has nothing read of others.
 */
export const ATTENDEES = `(
  SELECT r.edition_id, r.activity_id, r.delegate_id, r.expected, s.way, s.minutes_late, s.at, s.user_id,
    CASE WHEN s.status = 'present' AND s.way = 'self' THEN 'claimed' ELSE coalesce(s.status, 'missing') END AS state
  FROM (SELECT e.edition_id, e.activity_id, e.delegate_id, bool_or(e.expected) AS expected
    FROM (SELECT x.edition_id, x.activity_id, x.delegate_id, true AS expected FROM (${expected('true')}) x
      UNION ALL SELECT a.edition_id, m.activity_id, m.delegate_id, false FROM mark m JOIN activity a ON a.id = m.activity_id) e
    GROUP BY e.edition_id, e.activity_id, e.delegate_id) r
  LEFT JOIN LATERAL ${standingMark('r.activity_id', 'r.delegate_id')} s ON true
  WHERE r.expected OR s.id IS NOT NULL)`;
