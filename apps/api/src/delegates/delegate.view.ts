import {
  boolean,
  defineView,
  instant,
  integer,
  localized,
  nameOf,
  rowFields,
  text,
  uuid,
} from '../database/view.js';

const contact = { needs: 'readContact' } as const;

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
    arrivesAt: instant('g.arrives_at', contact),
    departsAt: instant('g.departs_at', contact),
    phone: text('p.phone', contact),
    email: text('p.email', contact),
    notes: text('g.notes', contact),
    liaisonId: uuid('d.liaison_id'),
    hasLink: boolean(HAS_LINK),
    ...rowFields('g'),
  },
  search: ['localized_words(p.name)', 'localized_words(d.name)', 'g.group_name'],
  defaultSort: 'delegationName,rank,personName',
});
