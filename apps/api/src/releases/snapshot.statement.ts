import type { Statement } from '../database/list-query.js';
import { delegationHeadcount, groupHeadcount } from '../scheduling/headcount.sql.js';
import { EDITION_HEAD, list, travelWithin } from '../scheduling/json-shapes.sql.js';
import { holds } from '../scheduling/status.sql.js';

/** The columns that may be marked as made up in what delegates see. */
const SHOWN = `ARRAY['title', 'during', 'place_id', 'to_place_id', 'bring', 'briefing', 'safety_notes', 'topics']`;

/** What delegates may know of an activity: no notes, overrides, answers or reasons; people by id alone. */
const ACTIVITY = `jsonb_build_object(
  'id', a.id, 'kind', a.kind, 'title', a.title, 'status', a.status,
  'sessionKind', (SELECT s.session_kind FROM session s WHERE s.activity_id = a.id),
  'startsAt', lower(a.during), 'endsAt', upper(a.during), 'placeId', a.place_id, 'toPlaceId', a.to_place_id,
  'hostName', (SELECT o.name FROM site_visit v JOIN organisation o ON o.id = v.host_id WHERE v.activity_id = a.id),
  'bring', a.bring, 'briefing', a.briefing,
  'delegationIds', ARRAY(SELECT ad.delegation_id FROM activity_delegation ad WHERE ad.activity_id = a.id ORDER BY 1),
  'personIds', ARRAY(SELECT ap.person_id FROM activity_person ap WHERE ap.activity_id = a.id AND ap.part <> 'excused'
    UNION SELECT sp.person_id FROM session_speaker sp WHERE sp.activity_id = a.id ORDER BY 1),
  'excusedPersonIds', ARRAY(SELECT ap.person_id FROM activity_person ap WHERE ap.activity_id = a.id AND ap.part = 'excused' ORDER BY 1),
  'illustrative', camel_case(ARRAY(SELECT i FROM unnest(a.illustrative) AS i WHERE i = ANY (${SHOWN}))))
  || coalesce((SELECT jsonb_build_object('hostProfile', o.profile) FROM site_visit v JOIN organisation o ON o.id = v.host_id
    WHERE v.activity_id = a.id AND o.profile IS NOT NULL), '{}')
  || coalesce((SELECT jsonb_build_object('safetyNotes', v.safety_notes) FROM site_visit v
    WHERE v.activity_id = a.id AND v.safety_notes IS NOT NULL), '{}')
  || coalesce((SELECT jsonb_build_object('topics', v.topics) FROM site_visit v
    WHERE v.activity_id = a.id AND v.topics <> '[]'), '{}')
  || CASE WHEN a.kind = 'transfer' THEN jsonb_build_object('vehicle', (SELECT jsonb_build_object('name', v.name, 'plate', v.plate,
      'illustrative', v.illustrative && ARRAY['name', 'plate']) FROM transfer t JOIN vehicle v ON v.id = t.vehicle_id
    WHERE t.activity_id = a.id)) ELSE '{}' END
  || coalesce((SELECT jsonb_build_object('groups', jsonb_agg(jsonb_build_object('id', o.id, 'delegationId', o.delegation_id,
      'name', o.name, 'headcount', ${groupHeadcount('o')}) ORDER BY o.id))
    FROM activity_group ag JOIN delegation_group o ON o.id = ag.group_id WHERE ag.activity_id = a.id HAVING count(*) > 0), '{}')`;

/** What only the desk knows of it, for when it is put back; a `DeskPart` of libs/planning. */
const DESK_PART = `jsonb_build_object(
  'hostId', (SELECT v.host_id FROM site_visit v WHERE v.activity_id = a.id),
  'vehicleId', (SELECT t.vehicle_id FROM transfer t WHERE t.activity_id = a.id),
  'headcount', a.headcount, 'languages', a.languages, 'overrides', a.overrides,
  'people', (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', ap.person_id, 'part', ap.part) ORDER BY ap.person_id), '[]')
    FROM activity_person ap WHERE ap.activity_id = a.id))`;

const PLACE = `jsonb_build_object('id', p.id, 'parentId', p.parent_id, 'name', p.name, 'address', p.address,
  'districtCode', p.district_code, 'latitude', p.latitude, 'longitude', p.longitude)`;

const DELEGATION = `jsonb_build_object('id', d.id, 'name', d.name, 'headcount', ${delegationHeadcount('d')})`;

const DELEGATE = `jsonb_build_object('id', g.id, 'delegationId', g.delegation_id, 'personId', g.person_id)
  || coalesce((SELECT jsonb_build_object('groups', jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) ORDER BY o.position))
    FROM delegation_group_member gm JOIN delegation_group o ON o.id = gm.group_id
    WHERE gm.delegate_id = g.id HAVING count(*) > 0), '{}')`;

export interface DraftRow {
  /** The number that a release of it would have. */
  number: number;
  /** A `ReleaseSnapshot` of libs/planning as JSON text. */
  snapshot: string;
  /** The snapshot of the latest release, likewise; null before the first. */
  previous: string | null;
  /** When that was published; null before the first. */
  previousAt: string | null;
  /** When this would be: within a transaction, the moment that its rows are dated. */
  publishedAt: string;
  /** Whether delegates would see the same. */
  unchanged: boolean;
}

/**
 * The draft of an edition as it would be published, beside what was published last; no row when there is no such
 * edition. Activities that hold their time are in it as they are. One that was published and no longer takes place
 * stays in it as it was then, cancelled, so that itineraries and calendars can say so; requests and what was
 * cancelled before anybody saw it are left out.
 */
export const draftStatement = (editionId: string): Statement => ({
  text: `
    WITH previous AS MATERIALIZED (
      SELECT number, snapshot, to_json(published_at)#>>'{}' AS "publishedAt" FROM release WHERE edition_id = $1 ORDER BY number DESC LIMIT 1
    ), held AS MATERIALIZED (
      SELECT a.id, ${ACTIVITY} AS body, ${DESK_PART} AS desk FROM activity a
      WHERE a.edition_id = $1 AND ${holds('a')}
    ), shown AS MATERIALIZED (
      SELECT id, body FROM held
      UNION ALL
      SELECT (p->>'id')::uuid, p || '{"status": "cancelled"}'
      FROM previous, jsonb_array_elements(previous.snapshot->'activities') AS p
      WHERE (p->>'id')::uuid NOT IN (SELECT id FROM held)
    ), place_ids AS (
      SELECT (body->>'placeId')::uuid AS id FROM shown UNION SELECT (body->>'toPlaceId')::uuid FROM shown
    ), here AS MATERIALIZED (
      SELECT p.* FROM place p WHERE p.id IN (SELECT id FROM place_ids)
        OR p.id IN (SELECT room.parent_id FROM place room WHERE room.id IN (SELECT id FROM place_ids))
    ), draft AS MATERIALIZED (
      SELECT jsonb_build_object(
        'edition', ${EDITION_HEAD},
        'places', ${list(PLACE, 'p', 'here p')},
        'travel', ${travelWithin('here')},
        'delegations', ${list(DELEGATION, 'd', 'delegation d WHERE d.edition_id = $1')},
        'delegates', ${list(
          DELEGATE,
          'g',
          'delegate g JOIN delegation d ON d.id = g.delegation_id WHERE d.edition_id = $1',
        )},
        'activities', ${list('s.body', 's', 'shown s')},
        'desk', (SELECT coalesce(jsonb_object_agg(h.id, h.desk), '{}') FROM held h)) AS snapshot
      FROM edition e WHERE e.id = $1
    )
    SELECT coalesce(previous.number, 0) + 1 AS number, draft.snapshot::text AS snapshot,
      previous.snapshot::text AS previous, draft.snapshot - 'desk' IS NOT DISTINCT FROM previous.snapshot - '{desk,calendar}'::text[] AS unchanged,
      previous."publishedAt" AS "previousAt", to_json(now())#>>'{}' AS "publishedAt"
    FROM draft LEFT JOIN previous ON true`,
  values: [editionId],
});

/** Every activity of an edition as it stands, in order of id: each a `StandingActivity` of libs/planning, with what it books. */
export const STANDING = `
  SELECT ${ACTIVITY} || ${DESK_PART} || jsonb_build_object('version', a.version, 'cancelledReason', a.cancelled_reason) AS body,
    ARRAY(SELECT b.resource_id FROM booking b WHERE b.activity_id = a.id) AS "resourceIds"
  FROM activity a WHERE a.edition_id = $1 ORDER BY a.id`;
