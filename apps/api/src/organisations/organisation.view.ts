import { defineView, DESK, integer, localized, rowFields, text, uuid } from '../database/view.js';

export const organisationView = defineView({
  subject: 'organisation',
  from: 'organisation o',
  fields: {
    id: uuid('o.id'),
    name: localized('o.name'),
    abbreviation: text('o.abbreviation'),
    side: text('o.side'),
    districtCode: text('o.district_code'),
    inChongqingSince: integer('o.in_chongqing_since'),
    website: text('o.website'),
    contactPhone: text('o.contact_phone', DESK),
    contactEmail: text('o.contact_email', DESK),
    profile: localized('o.profile'),
    notes: text('o.notes', DESK),
    ...rowFields('o'),
  },
  search: ['localized_words(o.name)', 'o.abbreviation'],
  named: { name: 'o.name' },
  defaultSort: 'name',
});
