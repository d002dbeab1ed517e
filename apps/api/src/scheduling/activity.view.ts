import {
  boolean,
  defineView,
  DESK,
  instant,
  integer,
  json,
  localized,
  nameOf,
  rowFields,
  text,
  texts,
  uuid,
  uuids,
} from '../database/view.js';
import { liaisonsOf } from './attending.sql.js';

/** Each with the name of whoever gave it, as the account is called now. */
const OVERRIDES = `(SELECT coalesce(json_agg(json_build_object('code', o.given -> 'code', 'resourceId', o.given -> 'resourceId',
    'reason', o.given -> 'reason', 'at', o.given -> 'at',
    'byName', (SELECT u.name FROM app_user u WHERE u.id = (o.given ->> 'by')::uuid)) ORDER BY o.position), '[]'::json)
  FROM jsonb_array_elements(a.overrides) WITH ORDINALITY AS o (given, position))`;

/** The fields that a session, a visit and a plain activity share, of alias `a`. */
export const activityFields = {
  id: uuid('a.id'),
  editionId: uuid('a.edition_id'),
  kind: text('a.kind'),
  title: localized('a.title'),
  status: text('a.status'),
  startsAt: instant('lower(a.during)'),
  endsAt: instant('upper(a.during)'),
  placeId: uuid('a.place_id'),
  placeName: nameOf('place', 'a.place_id'),
  districtCode: text(
    '(SELECT coalesce(p.district_code, v.district_code) FROM place p LEFT JOIN place v ON v.id = p.parent_id WHERE p.id = a.place_id)',
  ),
  delegationIds: uuids(
    'ARRAY(SELECT ad.delegation_id FROM activity_delegation ad WHERE ad.activity_id = a.id ORDER BY 1)',
  ),
  delegations:
    json(`(SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) ORDER BY localized_words(d.name)), '[]'::json)
    FROM activity_delegation ad JOIN delegation d ON d.id = ad.delegation_id WHERE ad.activity_id = a.id)`),
  groupIds: uuids('ARRAY(SELECT ag.group_id FROM activity_group ag WHERE ag.activity_id = a.id ORDER BY 1)'),
  groups:
    json(`(SELECT coalesce(json_agg(json_build_object('id', g.id, 'delegationId', g.delegation_id, 'name', g.name)
    ORDER BY g.delegation_id, g.position), '[]'::json)
    FROM activity_group ag JOIN delegation_group g ON g.id = ag.group_id WHERE ag.activity_id = a.id)`),
  people:
    json(`(SELECT coalesce(json_agg(json_build_object('personId', ap.person_id, 'part', ap.part, 'name', p.name)
    ORDER BY ap.part, ap.person_id), '[]'::json)
    FROM activity_person ap JOIN person p ON p.id = ap.person_id WHERE ap.activity_id = a.id AND ap.part <> 'speaker')`),
  liaisonIds: uuids(liaisonsOf('a.id')),
  headcount: integer('a.headcount'),
  languages: texts('a.languages'),
  bring: localized('a.bring'),
  briefing: localized('a.briefing'),
  notes: text('a.notes', DESK),
  cancelledReason: text('a.cancelled_reason'),
  overrides: json(OVERRIDES, DESK),
  overridden: boolean("(a.overrides <> '[]'::jsonb)"),
  ...rowFields('a'),
};

/** Activities of all kinds in one list: what the calendar, the dashboard and a delegation's page read. */
export const activityView = defineView({
  subject: 'activity',
  from: 'activity a',
  fields: activityFields,
  search: ['localized_words(a.title)'],
  defaultSort: 'startsAt',
});
