import { defineView, integer, json, localized, nameOf, rowFields, text, uuid } from '../database/view.js';

export const placeView = defineView({
  subject: 'place',
  from: 'place p LEFT JOIN place parent ON parent.id = p.parent_id',
  fields: {
    id: uuid('p.id'),
    parentId: uuid('p.parent_id'),
    parentName: json('parent.name'),
    kind: text('p.kind'),
    name: localized('p.name'),
    address: localized('p.address'),
    districtCode: text('p.district_code'),
    effectiveDistrictCode: text('coalesce(p.district_code, parent.district_code)'),
    latitude: json('p.latitude'),
    longitude: json('p.longitude'),
    organisationId: uuid('p.organisation_id'),
    organisationName: nameOf('organisation', 'p.organisation_id'),
    openingHours: json('p.opening_hours'),
    groupsAtOnce: integer('p.groups_at_once'),
    capacity: integer('p.capacity'),
    phone: text('p.phone'),
    notes: text('p.notes'),
    ...rowFields('p'),
  },
  search: ['localized_words(p.name)', 'localized_words(p.address)', 'localized_words(parent.name)'],
  defaultSort: 'name',
});
