import { SUBJECTS } from './dataset.ts';

interface Statement {
  text: string;
  values: unknown[];
}

const BUILT = new URL('../../apps/api/dist/', import.meta.url);
const built = async <T>(path: string): Promise<T> => (await import(new URL(path, BUILT).href)) as T;

/** The same list that the service runs, for somebody who may see all. */
export async function listStatement(query: Record<string, string>): Promise<Statement> {
  type List = { listStatement(view: unknown, query: object, ability: unknown): Statement };
  const { listStatement: make } = await built<List>('database/list-query.js');
  const { siteVisitView } = await built<{ siteVisitView: unknown }>('site-visits/site-visit.view.js');
  const { abilityFor } = (await import('@yutai/access')) as { abilityFor(principal: object): unknown };
  return make(
    siteVisitView,
    query,
    abilityFor({ kind: 'user', id: SUBJECTS.edition, role: 'organizer', name: '', email: '' }),
  );
}

/** The same totals that the service runs. */
export async function totalsStatement(query: Record<string, string>): Promise<Statement> {
  type Totals = { totalsStatement(query: object): Statement };
  return (await built<Totals>('agreements/totals.statement.js')).totalsStatement(query);
}

/** One delegate's days, shaped in PostgreSQL from the tables as one would by hand. */
export const itineraryStatement: Statement = {
  text: `
    SELECT json_build_object('delegation', d.name, 'activities', (
      SELECT json_agg(json_build_object('id', a.id, 'title', a.title, 'status', a.status, 'startsAt', lower(a.during),
        'endsAt', upper(a.during), 'place', json_build_object('id', p.id, 'name', p.name, 'districtCode', p.district_code),
        'hostName', (SELECT o.name FROM organisation o WHERE o.id = v.host_id), 'bring', a.bring) ORDER BY a.during)
      FROM booking b JOIN activity a ON a.id = b.activity_id JOIN site_visit v ON v.activity_id = a.id LEFT JOIN place p ON p.id = a.place_id
      WHERE b.resource_id = g.person_id))::text AS body
    FROM delegate g JOIN delegation d ON d.id = g.delegation_id WHERE g.id = $1`,
  values: [SUBJECTS.delegate],
};

/**
 * Tables as the real ones, with their rows, indexes, checks and foreign keys, but without triggers: for a create that
 * writes the same and checks and audits nothing.
 */
export const BARE_TABLES = `
  CREATE TABLE bare_activity (LIKE activity INCLUDING ALL);
  CREATE TABLE bare_site_visit (LIKE site_visit INCLUDING ALL);
  CREATE TABLE bare_activity_delegation (LIKE activity_delegation INCLUDING ALL);
  CREATE TABLE bare_booking (LIKE booking INCLUDING ALL);
  INSERT INTO bare_activity SELECT * FROM activity;
  INSERT INTO bare_site_visit SELECT * FROM site_visit;
  INSERT INTO bare_activity_delegation SELECT * FROM activity_delegation;
  INSERT INTO bare_booking SELECT * FROM booking;
  ALTER TABLE bare_activity ADD FOREIGN KEY (edition_id) REFERENCES edition, ADD FOREIGN KEY (place_id) REFERENCES place;
  ALTER TABLE bare_site_visit ADD FOREIGN KEY (activity_id, kind) REFERENCES bare_activity (id, kind);
  ALTER TABLE bare_activity_delegation ADD FOREIGN KEY (activity_id) REFERENCES bare_activity,
    ADD FOREIGN KEY (delegation_id) REFERENCES delegation;
  ALTER TABLE bare_booking ADD FOREIGN KEY (activity_id, during) REFERENCES bare_activity (id, during),
    ADD FOREIGN KEY (resource_id) REFERENCES resource`;

/** One visit with its bookings, 33 people and their delegation, in one statement; each a day after the last. */
export const createStatement: Statement = {
  text: `
    WITH people AS (SELECT g.person_id AS id FROM delegate g WHERE g.delegation_id = $2 UNION ALL SELECT $2::uuid),
    made AS (
      INSERT INTO bare_activity (id, edition_id, kind, title, status, place_id, during)
      VALUES (gen_random_uuid(), $1, 'site_visit', '{"zhHans": "考察"}', 'planned', $3,
        tstzrange('2030-01-01T01:00Z'::timestamptz + $4::integer * interval '1 day', '2030-01-01T02:00Z'::timestamptz + $4::integer * interval '1 day'))
      RETURNING *),
    visit AS (INSERT INTO bare_site_visit (activity_id) SELECT id FROM made),
    coming AS (INSERT INTO bare_activity_delegation (activity_id, delegation_id) SELECT id, $2 FROM made),
    booked AS (INSERT INTO bare_booking (activity_id, resource_id, during) SELECT made.id, people.id, made.during FROM made, people)
    SELECT row_to_json(made)::text AS body FROM made`,
  values: [SUBJECTS.edition, SUBJECTS.delegation, SUBJECTS.place, '$counter'],
};
