import {
  defineView,
  DESK,
  instant,
  integer,
  json,
  localized,
  nameOf,
  rowFields,
  text,
  uuid,
} from '../database/view.js';

const GROUPS = `(SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', g.name,
    'expectedHeadcount', g.expected_headcount, 'delegateIds', ARRAY(SELECT gm.delegate_id FROM delegation_group_member gm
      WHERE gm.group_id = g.id ORDER BY 1)) ORDER BY g.position), '[]'::json)
  FROM delegation_group g WHERE g.delegation_id = d.id)`;

export const delegationView = defineView({
  subject: 'delegation',
  from: 'delegation d LEFT JOIN app_user u ON u.id = d.liaison_id',
  fields: {
    id: uuid('d.id'),
    editionId: uuid('d.edition_id'),
    organisationId: uuid('d.organisation_id'),
    organisationName: nameOf('organisation', 'd.organisation_id'),
    name: localized('d.name'),
    interests: json('d.interests'),
    expectedHeadcount: integer('d.expected_headcount'),
    delegateCount: integer('(SELECT count(*) FROM delegate g WHERE g.delegation_id = d.id)'),
    hotelId: uuid(
      '(SELECT mode() WITHIN GROUP (ORDER BY g.hotel_id) FROM delegate g WHERE g.delegation_id = d.id)',
      DESK,
    ),
    groups: json(GROUPS),
    arrivesAt: instant('d.arrives_at'),
    departsAt: instant('d.departs_at'),
    liaisonId: uuid('d.liaison_id'),
    liaisonName: text('u.name', DESK),
    notes: text('d.notes', DESK),
    ...rowFields('d'),
  },
  search: ['localized_words(d.name)'],
  defaultSort: 'name',
});
