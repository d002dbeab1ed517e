import { defineView, integer, json, nameOf, text, uuid } from '../database/view.js';
import { activityFields } from '../scheduling/activity.view.js';

export const transferView = defineView({
  subject: 'transfer',
  from: 'activity a JOIN transfer t ON t.activity_id = a.id LEFT JOIN vehicle v ON v.id = t.vehicle_id',
  fields: {
    ...activityFields,
    toPlaceId: uuid('a.to_place_id'),
    toPlaceName: nameOf('place', 'a.to_place_id'),
    vehicleId: uuid('t.vehicle_id'),
    vehicleName: json('v.name'),
    plate: text('v.plate'),
    seats: integer('v.seats'),
  },
  search: ['localized_words(a.title)', 'localized_words(v.name)', 'v.plate'],
  defaultSort: 'startsAt',
});
