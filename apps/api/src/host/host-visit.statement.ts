import { REPLYABLE_STATUSES } from '@yutai/domain';
import type { Statement } from '../database/list-query.js';
import { activityHeadcount } from '../scheduling/headcount.sql.js';
import { EDITION_HEAD } from '../scheduling/json-shapes.sql.js';

/** The columns that may be marked as made up in what hosts see. */
const SHOWN = `ARRAY['title', 'during', 'place_id', 'host_id', 'topics', 'headcount', 'host_answer']`;

/** A room is where the place is that it is in. */
const PLACE = `(SELECT json_build_object('id', p.id, 'name', p.name, 'parentName', parent.name,
    'address', coalesce(p.address, parent.address), 'districtCode', coalesce(p.district_code, parent.district_code),
    'latitude', coalesce(p.latitude, parent.latitude), 'longitude', coalesce(p.longitude, parent.longitude))
  FROM place p LEFT JOIN place parent ON parent.id = p.parent_id WHERE p.id = a.place_id)`;

const DELEGATIONS = `(SELECT coalesce(json_agg(d.name ORDER BY localized_words(d.name)), '[]'::json)
  FROM activity_delegation ad JOIN delegation d ON d.id = ad.delegation_id WHERE ad.activity_id = a.id)`;

/** All that the host of a visit may know of it: nobody's name, no notes, nothing of what else goes on. */
export const hostVisitStatement = (siteVisitId: string): Statement => ({
  text: `
    SELECT json_build_object('siteVisitId', a.id, 'version', a.version,
      'edition', ${EDITION_HEAD},
      'title', a.title, 'status', a.status, 'startsAt', lower(a.during), 'endsAt', upper(a.during),
      'place', ${PLACE}, 'hostName', (SELECT o.name FROM organisation o WHERE o.id = v.host_id),
      'delegations', ${DELEGATIONS}, 'headcount', ${activityHeadcount('a')}, 'topics', v.topics,
      'answer', v.host_answer, 'answeredAt', v.host_answered_at, 'message', v.host_message,
      'counterStartsAt', lower(v.counter_proposal), 'counterEndsAt', upper(v.counter_proposal),
      'mayAnswer', a.status = ANY ($2),
      'illustrative', camel_case(ARRAY(SELECT i FROM unnest(a.illustrative) AS i WHERE i = ANY (${SHOWN}))))::text AS body
    FROM activity a JOIN site_visit v ON v.activity_id = a.id JOIN edition e ON e.id = a.edition_id
    WHERE a.id = $1`,
  values: [siteVisitId, REPLYABLE_STATUSES],
});
