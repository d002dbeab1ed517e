import {
  boolean,
  day,
  defineView,
  integer,
  json,
  localized,
  rowFields,
  text,
  uuid,
  uuids,
} from '../database/view.js';

const CO_HOST_NAMES = `(
  SELECT coalesce(jsonb_agg(o.name ORDER BY h.n), '[]')
  FROM unnest(e.co_host_ids) WITH ORDINALITY AS h(id, n) JOIN organisation o ON o.id = h.id)`;

export const editionView = defineView({
  subject: 'edition',
  from: 'edition e',
  fields: {
    id: uuid('e.id'),
    ordinal: integer('e.ordinal'),
    year: integer('e.year'),
    name: localized('e.name'),
    city: text('e.city'),
    timeZone: text('e.time_zone'),
    startsOn: day('e.starts_on'),
    endsOn: day('e.ends_on'),
    seasonStartsOn: day('e.season_starts_on'),
    seasonEndsOn: day('e.season_ends_on'),
    coHostIds: uuids('e.co_host_ids'),
    coHostNames: json(CO_HOST_NAMES),
    quietHours: boolean('e.quiet_hours'),
    quietFrom: text('e.quiet_from'),
    quietTo: text('e.quiet_to'),
    emergencyNumbers: json('e.emergency_numbers'),
    notes: text('e.notes'),
    ...rowFields('e'),
  },
  search: ['localized_words(e.name)', 'e.city', 'e.year::text'],
  defaultSort: '-ordinal',
});
