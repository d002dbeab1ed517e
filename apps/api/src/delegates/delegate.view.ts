import {
  boolean,
  defineView,
  DESK,
  instant,
  integer,
  json,
  localized,
  nameOf,
  PRIVATE,
  rowFields,
  text,
  uuid,
  uuids,
} from '../database/view.js';
import { HAS_LINK } from '../links/has-link.sql.js';

const MEMBERSHIPS = `FROM delegation_group_member gm JOIN delegation_group o ON o.id = gm.group_id WHERE gm.delegate_id = g.id`;
const GROUPS = `(SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.position), '[]'::json)
  ${MEMBERSHIPS})`;
const GROUP_WORDS = `(SELECT string_agg(localized_words(o.name), ' ') ${MEMBERSHIPS})`;

export const delegateView = defineView({
  subject: 'delegate',
  from: 'delegate g JOIN delegation d ON d.id = g.delegation_id JOIN person p ON p.id = g.person_id',
  fields: {
    id: uuid('g.id'),
    editionId: uuid('d.edition_id'),
    delegationId: uuid('g.delegation_id'),
    delegationName: localized('d.name'),
    personId: uuid('g.person_id'),
    personName: localized('p.name'),
    organisationName: nameOf('organisation', 'p.organisation_id'),
    role: text('g.role'),
    rank: integer('g.rank'),
    badgeCode: text('g.badge_code', DESK),
    groupIds: uuids(
      'ARRAY(SELECT gm.group_id FROM delegation_group_member gm WHERE gm.delegate_id = g.id ORDER BY 1)',
    ),
    groups: json(GROUPS),
    arrivesAt: instant('g.arrives_at', DESK),
    departsAt: instant('g.departs_at', DESK),
    hotelId: uuid('g.hotel_id', DESK),
    hotelName: nameOf('place', 'g.hotel_id', 'name', DESK),
    room: text('g.room', PRIVATE),
    arrivalNumber: text('g.arrival_number', DESK),
    arrivalTerminal: text('g.arrival_terminal', DESK),
    departureNumber: text('g.departure_number', DESK),
    departureTerminal: text('g.departure_terminal', DESK),
    diet: text('g.diet', PRIVATE),
    mobility: text('g.mobility', PRIVATE),
    emergencyName: text('g.emergency_name', PRIVATE),
    emergencyPhone: text('g.emergency_phone', PRIVATE),
    phone: text('p.phone', DESK),
    email: text('p.email', DESK),
    notes: text('g.notes', DESK),
    phoneShared: boolean('g.phone_shared', DESK),
    liaisonId: uuid('d.liaison_id'),
    hasLink: boolean(HAS_LINK),
    ...rowFields('g'),
  },
  search: ['localized_words(p.name)', 'localized_words(d.name)', GROUP_WORDS],
  defaultSort: 'delegationName,rank,personName',
});
