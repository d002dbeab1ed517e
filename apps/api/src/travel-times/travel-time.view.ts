import { defineView, integer, localized, rowFields, text, uuid } from '../database/view.js';

export const travelTimeView = defineView({
  subject: 'travelTime',
  from: `travel_time t LEFT JOIN place f ON f.id = t.from_place_id LEFT JOIN place g ON g.id = t.to_place_id`,
  fields: {
    id: uuid('t.id'),
    fromPlaceId: uuid('t.from_place_id'),
    fromPlaceName: localized('f.name'),
    toPlaceId: uuid('t.to_place_id'),
    toPlaceName: localized('g.name'),
    fromDistrictCode: text('t.from_district_code'),
    toDistrictCode: text('t.to_district_code'),
    minutes: integer('t.minutes'),
    source: text('t.source'),
    ...rowFields('t'),
  },
  search: ['localized_words(f.name)', 'localized_words(g.name)', 't.source'],
  defaultSort: 'fromDistrictCode,toDistrictCode,fromPlaceName,toPlaceName',
});
