import { defineView, DESK, integer, localized, nameOf, rowFields, text, uuid } from '../database/view.js';

export const vehicleView = defineView({
  subject: 'vehicle',
  from: 'vehicle v',
  fields: {
    id: uuid('v.id'),
    name: localized('v.name'),
    plate: text('v.plate'),
    seats: integer('v.seats'),
    operatorId: uuid('v.operator_id'),
    operatorName: nameOf('organisation', 'v.operator_id'),
    notes: text('v.notes', DESK),
    ...rowFields('v'),
  },
  search: ['localized_words(v.name)', 'v.plate'],
  defaultSort: 'name',
});
