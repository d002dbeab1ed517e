import type { Statement } from '../database/list-query.js';
import { currentLines, signedCny } from '../agreements/ledger.js';
import { totalsStatement } from '../agreements/totals.statement.js';
import { COUNTS } from '../agreements/voiding.js';
import { delegationHeadcount } from '../scheduling/headcount.sql.js';
import { holds } from '../scheduling/status.sql.js';

const rows = (element: string, order: string, from: string) =>
  `(SELECT coalesce(json_agg(${element} ORDER BY ${order}), '[]'::json) FROM ${from})`;

const cny = (amount: string) =>
  `(SELECT json_build_object('amount', n::text, 'currency', 'CNY') FROM (SELECT ${amount} AS n) AS sum WHERE n IS NOT NULL)`;

const DELEGATIONS = rows(
  `json_build_object('name', d.name, 'organisation', o.name, 'headcount', ${delegationHeadcount('d')},
    'illustrative', camel_case(d.illustrative))`,
  'd.id',
  'delegation d JOIN organisation o ON o.id = d.organisation_id WHERE d.edition_id = e.id',
);

const ACTIVITY = `'title', a.title, 'status', a.status,
  'day', to_char(lower(a.during) AT TIME ZONE e.time_zone, 'YYYY-MM-DD'),
  'from', to_char(lower(a.during) AT TIME ZONE e.time_zone, 'HH24:MI'),
  'to', to_char(upper(a.during) AT TIME ZONE e.time_zone, 'HH24:MI'),
  'place', (SELECT p.name FROM place p WHERE p.id = a.place_id),
  'venue', (SELECT v.name FROM place p JOIN place v ON v.id = p.parent_id WHERE p.id = a.place_id)`;

const activities = (kind: string, element: string, join = '') =>
  rows(
    element,
    'lower(a.during), a.id',
    `activity a ${join} WHERE a.edition_id = e.id AND a.kind = '${kind}' AND ${holds('a')}`,
  );

const SESSIONS = activities(
  'session',
  `json_build_object(${ACTIVITY}, 'illustrative', camel_case(a.illustrative))`,
);

const VISITS = activities(
  'site_visit',
  `json_build_object(${ACTIVITY}, 'host', (SELECT o.name FROM organisation o WHERE o.id = s.host_id),
    'delegations', ${rows('d.name', 'd.id', 'activity_delegation ad JOIN delegation d ON d.id = ad.delegation_id WHERE ad.activity_id = a.id')},
    'illustrative', camel_case(a.illustrative))`,
  'JOIN site_visit s ON s.activity_id = a.id',
);

/** As it was published, whatever became of the draft since. */
const RELEASED = `(SELECT ${rows(
  `json_build_object('kind', p->>'kind', 'title', p->'title')`,
  `p->>'startsAt', p->>'id'`,
  `jsonb_array_elements(r.snapshot->'activities') AS p WHERE p->>'status' <> 'cancelled'`,
)} FROM release r WHERE r.edition_id = e.id ORDER BY r.number DESC LIMIT 1)`;

const AGREEMENTS = rows(
  `json_build_object('title', a.title, 'kind', a.kind, 'sectorCode', a.sector_code, 'districtCode', a.district_code,
    'signedOn', a.signed_on, 'stage', a.stage, 'status', a.status,
    'parties', ${rows('o.name', 'p.position', 'agreement_party p JOIN organisation o ON o.id = p.organisation_id WHERE p.agreement_id = a.id')},
    'signed', ${cny(signedCny('a.id'))},
    'utilised', ${cny(`(SELECT sum(m.cny) FILTER (WHERE m.kind = 'utilised') ${currentLines('a.id')})`)},
    'lines', (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'amount', round(m.amount, 2)::text,
      'currency', m.currency, 'cny', m.cny::text, 'illustrative', camel_case(m.illustrative)) ORDER BY m.id), '[]'::json)
      ${currentLines('a.id')}),
    'illustrative', camel_case(a.illustrative))`,
  'a.signed_on, a.id',
  `agreement a WHERE a.edition_id = e.id AND a.signed_on IS NOT NULL AND ${COUNTS}`,
);

const ENQUIRIES = rows(
  'to_json(t)',
  't.received DESC, t.topic',
  `(SELECT q.topic, count(*) AS received, count(*) FILTER (WHERE q.status <> 'open') AS answered,
      count(*) FILTER (WHERE q.status = 'open') AS open,
      count(*) FILTER (WHERE q.status = 'open' AND q.due_on < (now() AT TIME ZONE e.time_zone)::date) AS overdue
    FROM enquiry q WHERE q.edition_id = e.id GROUP BY q.topic) AS t`,
);

/** Of a figure that was restated, the latest. */
const INDICATORS = rows(
  `json_build_object('name', i.name, 'unit', i.unit, 'value', trim_scale(v.value)::text, 'asOf', v.as_of, 'period', v.period,
    'source', v.source, 'illustrative', camel_case(i.illustrative || v.illustrative))`,
  'i.id',
  `indicator i CROSS JOIN LATERAL (SELECT * FROM indicator_value v WHERE v.indicator_id = i.id
    ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1) v WHERE i.edition_id = e.id`,
);

const EDITION = `json_build_object('name', e.name, 'city', e.city, 'startsOn', e.starts_on, 'endsOn', e.ends_on,
  'coHosts', ${rows('o.name', 'c.position', 'unnest(e.co_host_ids) WITH ORDINALITY AS c (id, position) JOIN organisation o ON o.id = c.id')},
  'illustrative', camel_case(e.illustrative))`;

/** An `EditionRecord` as JSON text, in one statement and so of one moment; no row when there is no such edition. */
export function editionRecordStatement(editionId: string): Statement {
  const totals = totalsStatement({ editionId, by: 'sector' });
  return {
    text: `
      SELECT json_build_object('edition', ${EDITION},
        'readAt', to_char(now() AT TIME ZONE e.time_zone, 'YYYY-MM-DD HH24:MI'),
        'delegations', ${DELEGATIONS}, 'sessions', ${SESSIONS}, 'siteVisits', ${VISITS}, 'released', ${RELEASED},
        'agreements', ${AGREEMENTS}, 'totals', (${totals.text})::json, 'enquiries', ${ENQUIRIES},
        'indicators', ${INDICATORS})::text AS body
      FROM edition e WHERE e.id = $${totals.values.length + 1}`,
    values: [...totals.values, editionId],
  };
}
