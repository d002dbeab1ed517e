import type { Statement } from '../database/list-query.js';
import { isOfCrew } from './crew.sql.js';
import { activityHeadcount, delegationHeadcount, groupHeadcount } from './headcount.sql.js';
import { list, TRAVEL_TIMES, travelWithin } from './json-shapes.sql.js';
import { holds } from './status.sql.js';

/** Who are named with an activity of alias `a` and come. */
const NAMED = `ARRAY(SELECT ap.person_id FROM activity_person ap WHERE ap.activity_id = a.id AND ap.part <> 'excused'
  ORDER BY 1)`;

/** An activity as libs/planning reads it: its bookings `b` that count, how many people it is, and more, in SQL. */
const activity = (booked: string, headcount: string, more = '') => `json_build_object(
  'id', a.id, 'kind', a.kind, 'title', a.title, 'status', a.status, 'version', a.version,
  'sessionKind', (SELECT s.session_kind FROM session s WHERE s.activity_id = a.id),
  'startsAt', lower(a.during), 'endsAt', upper(a.during), 'placeId', a.place_id, 'toPlaceId', a.to_place_id,
  'delegationIds', ARRAY(SELECT ad.delegation_id FROM activity_delegation ad WHERE ad.activity_id = a.id ORDER BY 1),
  'groupIds', ARRAY(SELECT ag.group_id FROM activity_group ag WHERE ag.activity_id = a.id ORDER BY 1),
  'resourceIds', ARRAY(SELECT b.resource_id FROM booking b WHERE b.activity_id = a.id AND ${booked} ORDER BY 1),
  'headcount', ${headcount}${more})`;

const EXCUSED = `ARRAY(SELECT ap.person_id FROM activity_person ap WHERE ap.activity_id = a.id AND ap.part = 'excused'
  ORDER BY 1)`;

const CREW_PARTS = `(SELECT coalesce(
    json_agg(json_build_object('personId', ap.person_id, 'part', ap.part) ORDER BY ap.person_id), '[]'::json)
  FROM activity_person ap WHERE ap.activity_id = a.id AND ${isOfCrew('ap')})`;

/** Bookings say who is taken; without them the people are only estimated. */
const ACTIVITY = activity(
  'true',
  activityHeadcount('a'),
  `, 'namedIds', ${NAMED}, 'excusedIds', ${EXCUSED}, 'languages', a.languages, 'crew', ${CREW_PARTS},
  'hostId', (SELECT v.host_id FROM site_visit v WHERE v.activity_id = a.id),
  'hostAnswer', (SELECT v.host_answer FROM site_visit v WHERE v.activity_id = a.id)`,
);

/** Of those around something: only what it books as well matters, how many people are at its place, and for fixes who is named. */
const NEIGHBOUR = activity(
  'b.resource_id = ANY (ARRAY(SELECT id FROM taken))',
  `CASE WHEN a.place_id = $3 THEN ${activityHeadcount('a')} ELSE 0 END`,
  `, 'namedIds', CASE WHEN $7 THEN ${NAMED} END`,
);

const EDITION = `json_build_object('id', e.id, 'timeZone', e.time_zone, 'startsOn', e.starts_on, 'endsOn', e.ends_on,
  'seasonStartsOn', e.season_starts_on, 'seasonEndsOn', e.season_ends_on)`;

const PLACE = `json_build_object('id', p.id, 'parentId', p.parent_id, 'kind', p.kind, 'name', p.name,
  'districtCode', coalesce(p.district_code, (SELECT v.district_code FROM place v WHERE v.id = p.parent_id)),
  'latitude', p.latitude, 'longitude', p.longitude, 'openingHours', p.opening_hours,
  'groupsAtOnce', p.groups_at_once, 'capacity', p.capacity)`;

const DELEGATION = `json_build_object('id', d.id, 'name', d.name,
  'headcount', ${delegationHeadcount('d')},
  'stays', CASE WHEN d.arrives_at IS NOT NULL AND d.departs_at IS NOT NULL
    THEN json_build_object('startsAt', d.arrives_at, 'endsAt', d.departs_at) END)`;

const GROUP = (
  name: string,
) => `json_build_object('id', g.id, 'delegationId', g.delegation_id, 'name', ${name},
  'headcount', ${groupHeadcount('g')})`;

const CREW_MEMBER = `json_build_object('id', p.id, 'name', p.name, 'duties', c.duties, 'languages', c.languages,
  'workingHours', c.working_hours, 'startsOn', c.starts_on, 'endsOn', c.ends_on)`;
const crewOf = (condition: string) =>
  list(
    CREW_MEMBER,
    'p',
    `crew_member c JOIN person p ON p.id = c.person_id WHERE c.edition_id = $1 AND ${condition}`,
  );

const VEHICLE = `json_build_object('id', v.id, 'kind', 'vehicle', 'name', v.name, 'seats', v.seats)`;

const OWN = `($2::uuid IS NULL OR d.liaison_id = $2)`;

const PLAN_SQL = `
  WITH shown AS MATERIALIZED (
    SELECT a.* FROM activity a WHERE a.edition_id = $1 AND ($2::uuid IS NULL OR EXISTS (
      SELECT FROM activity_delegation ad JOIN delegation d ON d.id = ad.delegation_id
      WHERE ad.activity_id = a.id AND d.liaison_id = $2))
  )
  SELECT json_build_object('edition', ${EDITION},
    'places', ${list(PLACE, 'p', 'place p')},
    'travel', ${TRAVEL_TIMES},
    'delegations', ${list(DELEGATION, 'd', `delegation d WHERE d.edition_id = $1 AND ${OWN}`)},
    'groups', ${list(
      GROUP(`CASE WHEN ${OWN} THEN g.name END`),
      'g',
      `delegation_group g JOIN delegation d ON d.id = g.delegation_id WHERE d.edition_id = $1 AND (${OWN}
        OR g.id IN (SELECT ag.group_id FROM activity_group ag JOIN shown ON shown.id = ag.activity_id))`,
    )},
    'activities', ${list(ACTIVITY, 'a', 'shown a')},
    'resources', ${list(VEHICLE, 'v', 'vehicle v')},
    'crew', ${crewOf(`($2::uuid IS NULL OR EXISTS (SELECT FROM shown JOIN activity_person ap ON ap.activity_id = shown.id
      WHERE ap.person_id = c.person_id AND ${isOfCrew('ap')}))`)},
    'hosts', ${list(
      `json_build_object('id', o.id, 'name', o.name)`,
      'o',
      `organisation o WHERE o.id IN (
      SELECT v.host_id FROM site_visit v JOIN shown ON shown.id = v.activity_id)`,
    )})::text AS body
  FROM edition e WHERE e.id = $1`;

/**
 * The whole plan of an edition in one snapshot, without personal data but the names, languages and hours of its crew; of
 * one liaison's delegations if given, with those of the crew who are with them.
 */
export const planStatement = (editionId: string, liaisonId: string | null): Statement => ({
  text: PLAN_SQL,
  values: [editionId, liaisonId],
});

export interface Surroundings {
  editionId: string;
  resourceIds: string[];
  placeId: string | null;
  toPlaceId: string | null;
  delegationIds: string[];
  /** Also what fixes need: what other rooms of the place, other vehicles and others of the crew do, and who is named nearby. */
  alternatives: boolean;
  /** Whether somebody of the crew is wanted. */
  served: boolean;
  /** What is looked at around the activity; instants. */
  from: string;
  to: string;
}

/** What is found by id is asked for as an array: the planner takes a subquery for many rows, and would read whole tables. */
const SURROUNDINGS_SQL = `
  WITH siblings AS (
    SELECT s.id FROM place p JOIN place s ON s.parent_id = p.parent_id WHERE p.id = $3 AND $7
  ), taken AS (
    SELECT unnest($2::uuid[]) AS id UNION SELECT id FROM siblings
    UNION SELECT person_id FROM crew_member WHERE edition_id = $1 AND $7 AND $9
    UNION SELECT id FROM vehicle WHERE $7 AND EXISTS (SELECT FROM vehicle used WHERE used.id = ANY ($2::uuid[]))
  ), near AS MATERIALIZED (
    SELECT b.activity_id AS id FROM taken
    JOIN booking b ON b.resource_id = taken.id AND b.during && tstzrange($4::timestamptz, $5::timestamptz)
    UNION
    SELECT a.id FROM activity a WHERE a.place_id = $3 AND a.during && tstzrange($4::timestamptz, $5::timestamptz)
      AND ${holds('a')}
    UNION
    SELECT a.id FROM activity a
    WHERE a.id = ANY (ARRAY(SELECT ad.activity_id FROM activity_delegation ad WHERE ad.delegation_id = ANY ($6::uuid[])))
      AND a.place_id = $3 AND a.kind = 'site_visit' AND ${holds('a')}
  ), stops AS (
    SELECT unnest(ARRAY[$3::uuid, $8::uuid]) AS id
    UNION SELECT unnest(ARRAY[a.place_id, a.to_place_id]) FROM activity a WHERE a.id = ANY (ARRAY(SELECT id FROM near))
    UNION SELECT id FROM siblings
  ), here AS MATERIALIZED (
    SELECT p.* FROM place p WHERE p.id = ANY (ARRAY(
      SELECT id FROM stops UNION SELECT v.parent_id FROM place v WHERE v.id = ANY (ARRAY(SELECT id FROM stops))))
  )
  SELECT json_build_object('edition', ${EDITION},
    'places', ${list(PLACE, 'p', 'here p')},
    'travel', ${travelWithin('here')},
    'delegations', ${list(DELEGATION, 'd', 'delegation d WHERE d.id = ANY ($6::uuid[])')},
    'groups', ${list(
      GROUP('g.name'),
      'g',
      `delegation_group g WHERE g.delegation_id = ANY ($6::uuid[]) OR g.id = ANY (ARRAY(
        SELECT ag.group_id FROM activity_group ag WHERE ag.activity_id = ANY (ARRAY(SELECT id FROM near))))`,
    )},
    'activities', ${list(NEIGHBOUR, 'a', 'activity a WHERE a.id = ANY (ARRAY(SELECT id FROM near))')},
    'resources', ${list(
      'r.body',
      'r',
      `(SELECT p.id, json_build_object('id', p.id, 'kind', 'person', 'name', p.name) AS body
        FROM person p WHERE p.id = ANY ($2::uuid[])
        UNION ALL SELECT v.id, ${VEHICLE} FROM vehicle v JOIN taken USING (id)) r`,
    )},
    'crew', ${crewOf('$9 AND c.person_id = ANY (ARRAY(SELECT id FROM taken))')})::text AS body
  FROM edition e WHERE e.id = $1`;

/** All that can stand in the way of an activity: what its resources and its place do around it. Read under their locks. */
export const surroundingsStatement = (around: Surroundings): Statement => ({
  text: SURROUNDINGS_SQL,
  values: [
    around.editionId,
    around.resourceIds,
    around.placeId,
    around.from,
    around.to,
    around.delegationIds,
    around.alternatives,
    around.toPlaceId,
    around.served,
  ],
});
