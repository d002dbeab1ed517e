/** Shapes of JSON that several statements answer, in SQL. */

/** In order of id, so that what has not changed is the same text. */
export const list = (element: string, alias: string, from: string) =>
  `(SELECT coalesce(json_agg(${element} ORDER BY ${alias}.id), '[]'::json) FROM ${from})`;

/** Of an edition `e`: what its delegates and hosts see of it. */
export const EDITION_HEAD = `json_build_object('id', e.id, 'name', e.name, 'timeZone', e.time_zone,
  'startsOn', e.starts_on, 'endsOn', e.ends_on)`;

const TRAVEL = `json_build_object('fromPlaceId', t.from_place_id, 'toPlaceId', t.to_place_id,
  'fromDistrictCode', t.from_district_code, 'toDistrictCode', t.to_district_code, 'minutes', t.minutes)`;

/** All that is known of the road. */
export const TRAVEL_TIMES = list(TRAVEL, 't', 'travel_time t');

/** What is known of the road between the places of `here`, a table of the statement. */
export const travelWithin = (here: string) =>
  list(
    TRAVEL,
    't',
    `travel_time t WHERE t.from_place_id = ANY (ARRAY(SELECT id FROM ${here}))
        AND t.to_place_id = ANY (ARRAY(SELECT id FROM ${here}))
      OR t.from_district_code = ANY (ARRAY(SELECT district_code FROM ${here}))
        AND t.to_district_code = ANY (ARRAY(SELECT district_code FROM ${here}))`,
  );
