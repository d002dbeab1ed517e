import { comes, comesWhole } from './attending.sql.js';
import { holds } from './status.sql.js';

/** How many people, in SQL: the same count for the board, a release and a host. */

/** Of a delegation of alias `d`: those expected or those on its list, whichever are more; somebody always comes. */
export const delegationHeadcount = (d: string) => `greatest(coalesce(${d}.expected_headcount, 0),
  (SELECT count(*) FROM delegate m WHERE m.delegation_id = ${d}.id), 1)`;

/** Of a group of alias `g`, likewise. */
export const groupHeadcount = (g: string) => `greatest(coalesce(${g}.expected_headcount, 0),
  (SELECT count(*) FROM delegation_group_member gm WHERE gm.group_id = ${g}.id), 1)`;

/**
 * Of an activity of alias `a`, where it does not say itself: who is booked but for drivers, or who is expected, whichever
 * are more. What books nobody yet counts the lists of its delegations instead. `lockParticipants` counts the same before
 * there are bookings.
 */
export const activityHeadcount = (a: string) => `coalesce(${a}.headcount, greatest(
    (SELECT count(*) FROM booking b JOIN resource r ON r.id = b.resource_id WHERE b.activity_id = ${a}.id AND r.kind = 'person'
      AND NOT EXISTS (SELECT FROM activity_person ap WHERE ap.activity_id = ${a}.id AND ap.person_id = b.resource_id AND ap.part = 'driver')),
    coalesce((SELECT sum(d.expected_headcount) FROM activity_delegation ad JOIN delegation d ON d.id = ad.delegation_id
      WHERE ad.activity_id = ${a}.id AND ${comesWhole('ad')}), 0) + coalesce((SELECT sum(g.expected_headcount)
      FROM activity_group ag JOIN delegation_group g ON g.id = ag.group_id WHERE ag.activity_id = ${a}.id), 0),
    CASE WHEN NOT ${holds(a)} THEN (SELECT count(*) FROM activity_delegation ad
      JOIN delegate m ON ${comes('m', 'ad')} WHERE ad.activity_id = ${a}.id) END, 0))`;
