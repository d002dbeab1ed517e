import type pg from 'pg';
import type { Client } from '../support/client.js';
import { BOOKINGS_OF_A_VISIT, type Acknowledged, type Kind } from './writers.js';

interface Whole {
  /** The rows that the writers wrote, as `r`; their names tell them from what was there before. */
  from: string;
  /** The tables of which the creation of one left an entry in the audit. */
  audited: string[];
  /** Tables that hold parts of one, by a condition on `r`, and how many parts make it whole. */
  parts: Record<string, number>;
}

const WHOLE: Record<Kind, Whole> = {
  organisations: {
    from: `organisation r WHERE r.name->>'en' LIKE 'Written %'`,
    audited: ['organisation'],
    parts: {},
  },
  'site-visits': {
    from: `activity r WHERE r.title->>'en' LIKE 'Written %'`,
    audited: ['activity', 'activity_delegation', 'site_visit'],
    parts: {
      'site_visit p WHERE p.activity_id = r.id': 1,
      'activity_delegation p WHERE p.activity_id = r.id': 1,
      'booking p WHERE p.activity_id = r.id AND p.during = r.during': BOOKINGS_OF_A_VISIT,
    },
  },
  agreements: {
    from: `agreement r WHERE r.title->>'en' LIKE 'Written %'`,
    audited: ['agreement', 'agreement_party', 'agreement_party'],
    parts: {
      'agreement_party p WHERE p.agreement_id = r.id': 2,
      [`amount p WHERE p.agreement_id = r.id AND p.kind = 'contracted'`]: 1,
      [`amount p WHERE p.agreement_id = r.id AND p.kind = 'utilised'`]: 1,
    },
  },
  amounts: {
    from: `amount r JOIN agreement a ON a.id = r.agreement_id AND a.title->>'en' LIKE 'Written %' WHERE r.kind = 'utilised'`,
    audited: ['amount'],
    parts: {},
  },
};

/** One row a record: its id, who made it according to the audit, in which tables, and the number of each part. */
function statement({ from, parts }: Whole): string {
  const counts = Object.keys(parts).map((part) => `(SELECT count(*) FROM ${part})::integer`);
  return `
    SELECT r.id, ARRAY[${counts.join(', ')}]::integer[] AS parts,
      (SELECT array_agg(e.entity ORDER BY e.entity) FROM audit_entry e
       WHERE e.entity_id = r.id AND e.action = 'insert' AND e.after IS NOT NULL) AS audited,
      (SELECT array_agg(DISTINCT e.actor) FROM audit_entry e WHERE e.entity_id = r.id) AS actors
    FROM ${from} ORDER BY r.id`;
}

/** Whether all that was acknowledged is there once, whole and audited, and nothing else is. */
export async function expectConsistent(
  db: pg.Client,
  acknowledged: Acknowledged[],
  actor: string,
): Promise<void> {
  for (const [kind, whole] of Object.entries(WHOLE)) {
    const { rows } = await db.query(statement(whole));
    const wanted = acknowledged.filter((one) => one.kind === kind).map(({ record }) => record.id);
    const { audited, parts } = whole;
    expect(rows).toEqual(
      wanted.sort().map((id) => ({ id, parts: Object.values(parts), audited, actors: [actor] })),
    );
  }
  const kept = await db.query('SELECT FROM idempotency_key WHERE body IS NULL');
  expect(kept.rowCount).toBe(0);
}

/** Whether the API still gives what it acknowledged, at the version it had. */
export async function expectReadable(client: Client, acknowledged: Acknowledged[]): Promise<void> {
  for (const { path, record } of acknowledged.filter(({ kind }) => kind !== 'amounts')) {
    const { status, body } = await client.get(path);
    expect({ status, id: body.id, version: body.version }).toEqual({
      status: 200,
      id: record.id,
      version: record.version,
    });
  }
}
