import type { Client } from 'pg';
import { startTemporaryPostgres, withClient } from '../../scripts/postgres.mjs';
import { install, SERVICE, signIn } from './installation.ts';
import { run } from './processes.ts';

/**
 * How long it takes to create a visit with all checks, bookings and audit, and how that grows with what is stored: the
 * median of single requests, one after the other, beside 1,000 activities and beside 100,000, of 20 bookings each.
 */
const SIZES = [1000, 100_000];
const CREATES = 200;
const WARM_UP = 100;
const GOAL = 1.5;

/** As many visits for each delegation and place whatever the size: a delegation's days are as full in both. */
const TURNS = 100;
const PEOPLE_EACH = 19;
const EDITIONS = 10;
const delegationsOf = (activities: number) => activities / TURNS;
const placesOf = (activities: number) => (activities / TURNS) * 3;

const id = (table: number, count: string) =>
  `('00000000-0000-7${String(table).padStart(3, '0')}-8000-' || lpad(to_hex(${count}), 12, '0'))::uuid`;
const uuid = (table: number, count: number) =>
  `00000000-0000-7${String(table).padStart(3, '0')}-8000-${count.toString(16).padStart(12, '0')}`;
const name = (word: string) => `jsonb_build_object('en', '${word} ' || n)`;

/** Visits of one delegation follow each other by four hours, each at another place; one lasts an hour. */
const FIRST = Date.UTC(2030, 0, 1);
const STEP_HOURS = 4;

async function load(client: Client, activities: number): Promise<void> {
  const [delegations, places] = [delegationsOf(activities), placesOf(activities)];
  const statements = [
    `SET session_replication_role = replica`,
    `INSERT INTO edition (id, ordinal, year, name, starts_on, ends_on, season_starts_on, season_ends_on)
     SELECT ${id(1, 'n')}, 100 + n, 2030, ${name('Edition')}, '2030-01-01', '2030-12-31', '2030-01-01', '2030-12-31'
     FROM generate_series(1, ${EDITIONS}) n`,
    `INSERT INTO place (id, kind, name) SELECT ${id(3, 'n')}, 'site', ${name('Place')} FROM generate_series(1, ${places}) n`,
    `INSERT INTO person (id, name, side)
     SELECT ${id(4, 'n')}, ${name('Sample')}, 'taiwan' FROM generate_series(1, ${delegations * PEOPLE_EACH}) n`,
    `INSERT INTO delegation (id, edition_id, name)
     SELECT ${id(5, 'n')}, ${id(1, `1 + n % ${EDITIONS}`)}, ${name('Delegation')} FROM generate_series(1, ${delegations}) n`,
    `INSERT INTO delegate (id, delegation_id, person_id, role)
     SELECT ${id(6, 'n')}, ${id(5, `1 + (n - 1) / ${PEOPLE_EACH}`)}, ${id(4, 'n')}, 'member'
     FROM generate_series(1, ${delegations * PEOPLE_EACH}) n`,
    `INSERT INTO resource (id, kind)
     SELECT id, 'place' FROM place UNION ALL SELECT id, 'person' FROM person UNION ALL SELECT id, 'delegation' FROM delegation`,
    `INSERT INTO activity (id, edition_id, kind, title, status, place_id, during)
     SELECT ${id(7, 'n')}, ${id(1, `1 + (1 + n % ${delegations}) % ${EDITIONS}`)}, 'site_visit', ${name('Visit')}, 'planned',
       ${id(3, `1 + (n * 7) % ${places}`)}, tstzrange(at, at + interval '1 hour')
     FROM generate_series(0, ${activities} - 1) n,
       LATERAL (SELECT timestamptz '2030-01-01Z' + n / ${delegations} * interval '${STEP_HOURS} hours' AS at) t`,
    `INSERT INTO site_visit (activity_id, host_answer) SELECT id, 'not_asked' FROM activity`,
    `INSERT INTO activity_delegation (activity_id, delegation_id)
     SELECT ${id(7, 'n')}, ${id(5, `1 + n % ${delegations}`)} FROM generate_series(0, ${activities} - 1) n`,
    `ALTER TABLE booking DROP CONSTRAINT booking_overlap`,
    `INSERT INTO booking (activity_id, resource_id, during)
     SELECT a.id, r.id, a.during FROM activity a JOIN activity_delegation ad ON ad.activity_id = a.id,
       LATERAL (SELECT ad.delegation_id AS id UNION ALL
         SELECT person_id FROM delegate g WHERE g.delegation_id = ad.delegation_id) r`,
    `ALTER TABLE booking ADD CONSTRAINT booking_overlap EXCLUDE USING gist (resource_id WITH =, during WITH &&)`,
    `SET session_replication_role = origin`,
    `VACUUM ANALYZE`,
  ];
  for (const statement of statements) await client.query(statement);
}

/** Halfway between two visits that are stored. */
function visit(count: number, activities: number) {
  const delegations = delegationsOf(activities);
  const delegation = 1 + (count % delegations);
  const turn = (Math.floor(count / delegations) + delegation * 37) % TURNS;
  const start = FIRST + turn * STEP_HOURS * 3_600_000 + 2 * 3_600_000;
  return {
    editionId: uuid(1, 1 + (delegation % EDITIONS)),
    title: { zhHans: '考察', zhHant: '考察' },
    delegationIds: [uuid(5, delegation)],
    placeId: uuid(3, 1 + ((count * 11) % placesOf(activities))),
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 3_600_000).toISOString(),
  };
}

interface Desk {
  /** Creates one visit more; in ms. */
  create(): Promise<number>;
  close(): Promise<void>;
}

async function open(activities: number): Promise<Desk> {
  const server = await startTemporaryPostgres({ fast: false });
  const { url: database, env } = await install(server.url);
  await withClient(database, (client) => load(client, activities));
  const service = await run(SERVICE, env);
  const { url } = service;
  const headers = { cookie: await signIn(url), origin: url, 'content-type': 'application/json' };
  let count = 0;
  return {
    async create() {
      const body = JSON.stringify(visit((count += 1), activities));
      const began = performance.now();
      const response = await fetch(`${url}/api/site-visits`, { method: 'POST', headers, body });
      const text = await response.text();
      if (response.status !== 201) throw new Error(text);
      return performance.now() - began;
    },
    async close() {
      await service.stop();
      await server.stop();
    },
  };
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

console.log('Creating a visit of 20 bookings, one after the other (loading takes a minute or two) …');
const desks = [await open(SIZES[0]!), await open(SIZES[1]!)];
try {
  const times: number[][] = [[], []];
  // By turns, so that a machine whose speed drifts does not decide; the first ones warm the processes up.
  for (let count = -WARM_UP; count < CREATES; count += 1) {
    for (const [n, desk] of desks.entries()) {
      const time = await desk.create();
      if (count >= 0) times[n]!.push(time);
    }
  }
  const [few, many] = times.map(median) as [number, number];
  SIZES.forEach((size, n) =>
    console.log(`${String(size).padStart(8)} stored  p50 ${median(times[n]!).toFixed(1)} ms`),
  );
  console.log(`growth ${(many / few).toFixed(2)}  goal ${GOAL}  ${many / few <= GOAL ? 'met' : 'MISSED'}`);
} finally {
  await Promise.all(desks.map((desk) => desk.close()));
}
