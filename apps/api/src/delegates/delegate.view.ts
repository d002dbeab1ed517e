import {
  boolean,
  defineView,
  DESK,
  instant,
  integer,
  localized,
  nameOf,
  rowFields,
  text,
  uuid,
} from '../database/view.js';

const HAS_LINK = `EXISTS (
  SELECT FROM link l WHERE l.delegate_id = g.id AND l.revoked_at IS NULL AND l.expires_at > now())`;

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
    groupName: text('g.group_name'),
    arrivesAt: instant('g.arrives_at', DESK),
    departsAt: instant('g.departs_at', DESK),
    phone: text('p.phone', DESK),
    email: text('p.email', DESK),
    notes: text('g.notes', DESK),
    liaisonId: uuid('d.liaison_id'),
    hasLink: boolean(HAS_LINK),
    ...rowFields('g'),
  },
  search: ['localized_words(p.name)', 'localized_words(d.name)', 'g.group_name'],
  defaultSort: 'delegationName,rank,personName',
});
