import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** One Week as large as any: as many delegates as reload at once. */
export const WEEK = { delegations: 150, delegates: 5000, visitsEach: 10 };
const { delegations, delegates, visitsEach } = WEEK;
const visits = delegations * visitsEach;
const PLACES = 200;

const id = (table: number, count: string) =>
  `('00000000-0000-7${String(table).padStart(3, '0')}-8000-' || lpad(to_hex(${count}), 12, '0'))::uuid`;
export const EDITION = '00000000-0000-7001-8000-000000000001';
const name = (zh: string, en: string) =>
  `jsonb_build_object('zhHans', '${zh}' || n, 'zhHant', '${zh}' || n, 'en', '${en} ' || n)`;

/** The token of the link of a delegate by number, from 0; made up here, so that each need not be asked for. */
export const tokenOf = (n: number): string =>
  createHash('sha256').update(`delegate ${n}`).digest().subarray(0, 16).toString('base64url');

/** A delegate by what a bare handler counts from 1. */
const DELEGATE = id(6, `$1::int % ${delegates}`);

/** That delegate's days, shaped in PostgreSQL from the tables as one would by hand. */
export const itineraryOfEach = {
  text: `
    SELECT json_build_object('delegation', d.name, 'activities', (
      SELECT json_agg(json_build_object('id', a.id, 'title', a.title, 'status', a.status, 'startsAt', lower(a.during),
        'endsAt', upper(a.during), 'place', json_build_object('id', p.id, 'name', p.name, 'districtCode', p.district_code),
        'hostName', (SELECT o.name FROM organisation o WHERE o.id = v.host_id), 'bring', a.bring) ORDER BY a.during)
      FROM booking b JOIN activity a ON a.id = b.activity_id JOIN site_visit v ON v.activity_id = a.id LEFT JOIN place p ON p.id = a.place_id
      WHERE b.resource_id = g.person_id))::text AS body
    FROM delegate g JOIN delegation d ON d.id = g.delegation_id WHERE g.id = ${DELEGATE}`,
  values: ['$counter'],
};

/** Visits of one delegation follow each other by three hours; so none overlaps another. */
const STATEMENTS = [
  `SET session_replication_role = replica`,
  `INSERT INTO edition (id, ordinal, year, name, starts_on, ends_on, season_starts_on, season_ends_on)
   SELECT ${id(1, 'n')}, 100, 2030, ${name('届', 'Edition')}, '2030-09-15', '2030-09-18', '2030-09-01', '2030-10-01'
   FROM generate_series(1, 1) n`,
  `INSERT INTO organisation (id, name, side) SELECT ${id(2, 'n')}, ${name('机构', 'Organisation')}, 'taiwan' FROM generate_series(0, 99) n`,
  `INSERT INTO place (id, kind, name, district_code)
   SELECT ${id(3, 'n')}, 'site', ${name('地点', 'Place')}, (ARRAY['500103', '500106', '500112'])[1 + n % 3] FROM generate_series(0, ${PLACES} - 1) n`,
  `INSERT INTO person (id, name, side) SELECT ${id(4, 'n')}, ${name('示例', 'Sample')}, 'taiwan' FROM generate_series(0, ${delegates} - 1) n`,
  `INSERT INTO delegation (id, edition_id, name) SELECT ${id(5, 'n')}, '${EDITION}', ${name('团组', 'Delegation')} FROM generate_series(0, ${delegations} - 1) n`,
  `INSERT INTO delegate (id, delegation_id, person_id, role)
   SELECT ${id(6, 'n')}, ${id(5, `n % ${delegations}`)}, ${id(4, 'n')}, 'member' FROM generate_series(0, ${delegates} - 1) n`,
  `INSERT INTO activity (id, edition_id, kind, title, status, place_id, during)
   SELECT ${id(7, 'n')}, '${EDITION}', 'site_visit', ${name('考察', 'Visit')}, 'confirmed', ${id(3, `n % ${PLACES}`)}, tstzrange(at, at + interval '90 minutes')
   FROM generate_series(0, ${visits} - 1) n, LATERAL (SELECT timestamptz '2030-09-15 00:00Z' + n / ${delegations} * interval '3 hours' AS at) t`,
  `INSERT INTO site_visit (activity_id, host_id, host_answer) SELECT id, ${id(2, '0')}, 'accepted' FROM activity`,
  `INSERT INTO activity_delegation (activity_id, delegation_id)
   SELECT ${id(7, 'n')}, ${id(5, `n % ${delegations}`)} FROM generate_series(0, ${visits} - 1) n`,
  `INSERT INTO resource (id, kind)
   SELECT id, 'place' FROM place UNION ALL SELECT id, 'person' FROM person UNION ALL SELECT id, 'delegation' FROM delegation
   ON CONFLICT DO NOTHING`,
  `INSERT INTO booking (activity_id, resource_id, during)
   SELECT a.id, r.id, a.during FROM activity a JOIN activity_delegation ad ON ad.activity_id = a.id,
     LATERAL (SELECT ad.delegation_id AS id UNION ALL SELECT g.person_id FROM delegate g WHERE g.delegation_id = ad.delegation_id) r`,
];

/** Fills a migrated database, gives every delegate a link, and lets PostgreSQL learn its statistics. */
export async function loadWeek(client: Client): Promise<void> {
  for (const statement of STATEMENTS) await client.query(statement);
  const hashes = Array.from({ length: delegates }, (_, n) =>
    createHash('sha256').update(tokenOf(n)).digest(),
  );
  await client.query(
    `INSERT INTO link (id, delegate_id, token_hash, expires_at)
     SELECT ${id(8, 'n - 1')}, ${id(6, 'n - 1')}, hash, now() + interval '1 day'
     FROM unnest($1::bytea[]) WITH ORDINALITY AS given (hash, n)`,
    [hashes],
  );
  await client.query('SET session_replication_role = origin');
  await client.query('VACUUM ANALYZE');
}

/** Calls every tenth visit of the draft otherwise, so that there is something to publish. */
export async function changeDraft(client: Client, round: number): Promise<void> {
  await client.query('SET session_replication_role = replica');
  await client.query(
    `UPDATE activity SET title = title || jsonb_build_object('en', 'Changed ' || $1::int) WHERE get_byte(uuid_send(id), 15) % 10 = 0`,
    [round],
  );
  await client.query('SET session_replication_role = origin');
}

/** What each delegate knows is one of the releases there are, and never says that they have read one. */
export const OPENED_ANY = `
  INSERT INTO reading (delegate_id, release_id, opened_at)
  SELECT g.id, r.id, now() FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM delegate) g
  JOIN release r ON r.number = 1 + g.n % (SELECT max(number) FROM release)`;
