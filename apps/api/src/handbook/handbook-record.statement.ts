import type { Statement } from '../database/list-query.js';
import { list } from '../scheduling/json-shapes.sql.js';
import { LOOKS_AFTER } from '../delegations/looks-after.sql.js';

/** A release of an edition, the latest unless a number is given, and the one before it. */
export const releasesStatement = (editionId: string, number: number | null): Statement => ({
  text: `
    SELECT json_build_object('number', r.number, 'publishedAt', r.published_at, 'snapshot', r.snapshot)::text AS body
    FROM release r WHERE r.edition_id = $1 AND ($2::integer IS NULL OR r.number <= $2)
    ORDER BY r.number DESC LIMIT 2`,
  values: [editionId, number],
});

/** What the caller may know of those whom a release has ids of. */
export interface Knowing {
  /** Who looks after a delegation, and where it stays. */
  desk: boolean;
  /** Phone numbers and flights. */
  contacts: boolean;
  rooms: boolean;
}

export interface Wanted {
  delegationIds: string[];
  delegateIds: string[];
  personIds: string[];
  vehicleIds: string[];
  placeIds: string[];
  /** The delegations that are the caller's today; null for all. */
  ownIds: string[] | null;
}

/** An expression, or nothing of what may not be known: then it is not even read. */
const known = (may: boolean, sql: string) => (may ? sql : 'NULL');
const wallClock = (instant: string) => `to_char(${instant} AT TIME ZONE e.time_zone, 'YYYY-MM-DD HH24:MI')`;
const nameOf = (table: string, id: string) => `(SELECT n.name FROM ${table} n WHERE n.id = ${id})`;

/** Nothing of a delegate who has left the caller's delegations since the release. */
const ifOwn = (sql: string) => `CASE WHEN now.own THEN ${sql} END`;

const journey = (may: boolean, way: 'arrival' | 'departure', at: string) =>
  `json_build_object('at', ${known(may, ifOwn(wallClock(`g.${at}`)))}, 'number', ${known(may, ifOwn(`g.${way}_number`))},
    'terminal', ${known(may, ifOwn(`g.${way}_terminal`))})`;

const hotel = (may: Knowing) => `(SELECT json_build_object('id', h.id, 'name', h.name, 'address', h.address,
  'phone', ${known(may.contacts, 'h.phone')}, 'illustrative', camel_case(h.illustrative)) FROM place h WHERE h.id = g.hotel_id)`;

const person = (
  id: string,
  phone: string,
  illustrative: string,
) => `'id', ${id}, 'name', p.name, 'title', p.title,
  'organisation', ${nameOf('organisation', 'p.organisation_id')}, 'phone', ${phone},
  'illustrative', camel_case(${illustrative})`;

const delegate = (may: Knowing) =>
  `json_build_object(${person('g.id', known(may.contacts, ifOwn('p.phone')), 'p.illustrative || g.illustrative')}, 'role', g.role, 'rank', g.rank,
    'hotel', ${known(may.desk, ifOwn(hotel(may)))}, 'room', ${known(may.rooms, ifOwn('g.room'))},
    'arrival', ${journey(may.contacts, 'arrival', 'arrives_at')},
    'departure', ${journey(may.contacts, 'departure', 'departs_at')})`;

const liaison = (
  may: Knowing,
) => `(SELECT json_build_object('name', u.name, 'phone', ${known(may.contacts, 'u.phone')})
  FROM app_user u WHERE u.id = d.liaison_id AND ${LOOKS_AFTER})`;

const delegation = (may: Knowing) => `json_build_object('id', d.id,
  'organisation', ${nameOf('organisation', 'd.organisation_id')}, 'liaison', ${known(may.desk, liaison(may))},
  'illustrative', camel_case(d.illustrative))`;

const VEHICLE = `json_build_object('id', v.id, 'name', v.name, 'plate', v.plate, 'seats', v.seats,
  'operator', ${nameOf('organisation', 'v.operator_id')}, 'illustrative', camel_case(v.illustrative))`;

const PLACE = `json_build_object('id', l.id, 'phone', l.phone, 'illustrative', camel_case(l.illustrative))`;

/** `KnownRecords` as JSON text, of one moment; no row when there is no such edition. */
export const knownRecordsStatement = (editionId: string, wanted: Wanted, may: Knowing): Statement => ({
  text: `
    SELECT json_build_object('readAt', ${wallClock('now()')},
      'delegations', ${list(delegation(may), 'd', 'delegation d WHERE d.id = ANY ($2::uuid[])')},
      'delegates', ${list(
        delegate(may),
        'g',
        `delegate g JOIN person p ON p.id = g.person_id,
          LATERAL (SELECT $6::uuid[] IS NULL OR g.delegation_id = ANY ($6::uuid[]) AS own) now WHERE g.id = ANY ($3::uuid[])`,
      )},
      'people', ${list(`json_build_object(${person('p.id', known(may.contacts, 'p.phone'), 'p.illustrative')})`, 'p', 'person p WHERE p.id = ANY ($4::uuid[])')},
      'vehicles', ${list(VEHICLE, 'v', 'vehicle v WHERE v.id = ANY ($5::uuid[])')},
      'places', ${list(PLACE, 'l', `place l WHERE ${may.contacts} AND l.phone IS NOT NULL AND l.id = ANY ($7::uuid[])`)},
      'emergencyNumbers', e.emergency_numbers)::text AS body
    FROM edition e WHERE e.id = $1`,
  values: [
    editionId,
    wanted.delegationIds,
    wanted.delegateIds,
    wanted.personIds,
    wanted.vehicleIds,
    wanted.ownIds,
    wanted.placeIds,
  ],
});
