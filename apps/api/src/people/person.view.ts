import { boolean, defineView, DESK, localized, nameOf, rowFields, text, uuid } from '../database/view.js';

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
    phone: text('p.phone', DESK),
    email: text('p.email', DESK),
    emailNotices: boolean('p.email_notices', DESK),
    notes: text('p.notes', DESK),
    ...rowFields('p'),
  },
  search: ['localized_words(p.name)'],
  named: { name: 'p.name', beside: '(SELECT n.name FROM organisation n WHERE n.id = p.organisation_id)' },
  defaultSort: 'name',
});
