import { defineView, localized, nameOf, rowFields, text, uuid } from '../database/view.js';

const contact = { needs: 'readContact' } as const;

export const personView = defineView({
  subject: 'person',
  from: 'person p',
  fields: {
    id: uuid('p.id'),
    name: localized('p.name'),
    title: localized('p.title'),
    organisationId: uuid('p.organisation_id'),
    organisationName: nameOf('organisation', 'p.organisation_id'),
    side: text('p.side'),
    language: text('p.language'),
    phone: text('p.phone', contact),
    email: text('p.email', contact),
    notes: text('p.notes', contact),
    ...rowFields('p'),
  },
  search: ['localized_words(p.name)'],
  defaultSort: 'name',
});
