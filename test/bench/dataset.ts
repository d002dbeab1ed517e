import type { Client } from 'pg';

/** What the workloads run on: an archive of twenty editions, as many years from now. */
export const SIZE = {
  editions: 20,
  delegationsEach: 60,
  delegatesEach: 2000,
  visitsEach: 400,
  agreementsEach: 250,
  /** Of each agreement. */
  linesEach: 12,
};

/** Deterministic ids: one namespace a table, counted. */
const id = (table: number, count: string) =>
  `('00000000-0000-7${String(table).padStart(3, '0')}-8000-' || lpad(to_hex(${count}), 12, '0'))::uuid`;
const name = (zh: string, en: string, count: string) =>
  `jsonb_build_object('zhHans', '${zh}' || ${count}, 'en', '${en} ' || ${count})`;

const { editions, delegationsEach, delegatesEach, visitsEach, agreementsEach, linesEach } = SIZE;
const delegations = editions * delegationsEach;
const delegates = editions * delegatesEach;
const visits = editions * visitsEach;
const agreements = editions * agreementsEach;

const EXCLUDE =
  'ALTER TABLE booking ADD CONSTRAINT booking_overlap EXCLUDE USING gist (resource_id WITH =, during WITH &&)';

/** Visits of one delegation follow each other by three hours, within one edition; so none overlaps another. */
const STATEMENTS = [
  // Loaded without triggers and foreign keys, which would take minutes; the bookings' exclusion is built at the end.
  `SET session_replication_role = replica`,
  `ALTER TABLE booking DROP CONSTRAINT booking_overlap`,
  `INSERT INTO edition (id, ordinal, year, name, starts_on, ends_on, season_starts_on, season_ends_on)
   SELECT ${id(1, 'n')}, 100 + n, 2000 + n, ${name('届', 'Edition', 'n')}, make_date(2000 + n, 9, 15), make_date(2000 + n, 9, 24),
     make_date(2000 + n, 9, 1), make_date(2000 + n, 10, 1) FROM generate_series(1, ${editions}) n`,
  `INSERT INTO organisation (id, name, side)
   SELECT ${id(2, 'n')}, ${name('机构', 'Organisation', 'n')}, 'taiwan' FROM generate_series(1, 600) n`,
  `INSERT INTO place (id, kind, name, district_code, organisation_id)
   SELECT ${id(3, 'n')}, 'site', ${name('地点', 'Place', 'n')}, (ARRAY['500103', '500106', '500112'])[1 + n % 3], ${id(2, 'n')}
   FROM generate_series(1, 600) n`,
  `INSERT INTO person (id, name, side)
   SELECT ${id(4, 'n')}, ${name('示例', 'Sample', 'n')}, 'taiwan' FROM generate_series(1, ${delegates}) n`,
  `INSERT INTO delegation (id, edition_id, organisation_id, name)
   SELECT ${id(5, 'n')}, ${id(1, `1 + (n - 1) / ${delegationsEach}`)}, ${id(2, '1 + n % 600')}, ${name('团组', 'Delegation', 'n')}
   FROM generate_series(1, ${delegations}) n`,
  `INSERT INTO delegate (id, delegation_id, person_id, role)
   SELECT ${id(6, 'n')}, ${id(5, `1 + ((n - 1) / ${delegatesEach}) * ${delegationsEach} + n % ${delegationsEach}`)}, ${id(4, 'n')}, 'member'
   FROM generate_series(1, ${delegates}) n`,
  `INSERT INTO activity (id, edition_id, kind, title, status, place_id, during)
   SELECT ${id(7, 'n')}, ${id(1, `1 + (n - 1) / ${visitsEach}`)}, 'site_visit', ${name('考察', 'Visit', 'n')}, 'confirmed', ${id(3, '1 + n % 600')},
     tstzrange(at, at + interval '90 minutes')
   FROM generate_series(1, ${visits}) n,
     LATERAL (SELECT make_timestamptz(2001 + (n - 1) / ${visitsEach}, 9, 15, 1, 0, 0, 'UTC')
       + (((n - 1) % ${visitsEach}) / ${delegationsEach}) * interval '3 hours' AS at) t`,
  `INSERT INTO site_visit (activity_id, host_id, host_answer) SELECT ${id(7, 'n')}, ${id(2, '1 + n % 600')}, 'accepted' FROM generate_series(1, ${visits}) n`,
  `INSERT INTO activity_delegation (activity_id, delegation_id)
   SELECT ${id(7, 'n')}, ${id(5, `1 + ((n - 1) / ${visitsEach}) * ${delegationsEach} + (n - 1) % ${visitsEach} % ${delegationsEach}`)}
   FROM generate_series(1, ${visits}) n`,
  `INSERT INTO resource (id, kind)
   SELECT id, 'place' FROM place UNION ALL SELECT id, 'person' FROM person UNION ALL SELECT id, 'delegation' FROM delegation
   ON CONFLICT DO NOTHING`,
  `INSERT INTO booking (activity_id, resource_id, during)
   SELECT ad.activity_id, r.id, a.during FROM activity_delegation ad JOIN activity a ON a.id = ad.activity_id AND a.status = 'confirmed',
     LATERAL (SELECT ad.delegation_id AS id UNION ALL SELECT g.person_id FROM delegate g WHERE g.delegation_id = ad.delegation_id) r
   ON CONFLICT DO NOTHING`,
  `INSERT INTO agreement (id, edition_id, title, kind, sector_code, district_code, stage, signed_on)
   SELECT ${id(8, 'n')}, ${id(1, `1 + (n - 1) / ${agreementsEach}`)}, ${name('项目', 'Project', 'n')}, 'contract', 'electronics', '500103',
     'signed', make_date(2001 + (n - 1) / ${agreementsEach}, 9, 15) FROM generate_series(1, ${agreements}) n`,
  `INSERT INTO amount (id, agreement_id, kind, amount, currency, cny_rate, effective_on)
   SELECT ${id(9, `n * ${linesEach} + k`)}, ${id(8, 'n')}, (ARRAY['intended', 'contracted', 'utilised'])[1 + k % 3], 1000000::numeric * n, 'CNY', 1, '2024-09-15'
   FROM generate_series(1, ${agreements}) n, generate_series(0, ${linesEach} - 1) k`,
  EXCLUDE,
  `SET session_replication_role = origin`,
];

/** Sessions after the visits, each booking one delegation; none overlaps another. */
const sessions = (count: number) => `
  WITH numbered AS (
    SELECT n, 1 + n % ${editions} AS edition, (n / ${editions}) % ${delegationsEach} AS delegation, n / ${delegations} AS turn
    FROM generate_series(0, ${count} - 1) n
  ), timed AS (
    SELECT *, make_timestamptz(2000 + edition, 11, 1, 0, 0, 0, 'UTC') + turn * interval '2 hours' AS at FROM numbered
  ), made AS (
    INSERT INTO activity (id, edition_id, kind, title, status, during)
    SELECT ${id(10, 'n')}, ${id(1, 'edition')}, 'session', ${name('活动', 'Session', 'n')}, 'planned', tstzrange(at, at + interval '1 hour')
    FROM timed
  )
  INSERT INTO booking (activity_id, resource_id, during)
  SELECT ${id(10, 'n')}, ${id(5, `1 + (edition - 1) * ${delegationsEach} + delegation`)}, tstzrange(at, at + interval '1 hour') FROM timed`;

/**
 * Fills a migrated database, then lets PostgreSQL learn its statistics.
 *
 * @param more sessions besides, where many rows are wanted
 */
export async function load(client: Client, more = 0): Promise<void> {
  const all = [...STATEMENTS];
  if (more > 0) all.splice(all.indexOf(EXCLUDE), 0, sessions(more));
  for (const statement of all) {
    await client.query(statement);
  }
  await client.query('VACUUM ANALYZE');
}

/** The last edition's, and one delegate and delegation of it. */
export const SUBJECTS = {
  edition: uuid(1, editions),
  delegation: uuid(5, (editions - 1) * delegationsEach + 2),
  /** Those who are planned at the same time by different people. */
  delegations: Array.from({ length: delegationsEach }, (_, n) =>
    uuid(5, (editions - 1) * delegationsEach + n + 1),
  ),
  delegate: uuid(6, (editions - 1) * delegatesEach + 1),
  place: uuid(3, 7),
  places: Array.from({ length: 600 }, (_, n) => uuid(3, n + 1)),
};

function uuid(table: number, count: number): string {
  return `00000000-0000-7${String(table).padStart(3, '0')}-8000-${count.toString(16).padStart(12, '0')}`;
}
