import { join } from 'node:path';
import pg from 'pg';
import { newDatabase } from '../support/databases.js';
import { askInTurn, dumpSchema } from '../support/schema.js';

/** What the tests need of the built API's data source; its own types are not built. */
interface Source {
  runMigrations(): Promise<unknown[]>;
  undoLastMigration(): Promise<void>;
  destroy(): Promise<void>;
  options: { migrations: unknown[] };
  entityMetadatas: { tableName: string; checks: { name: string; expression: string }[] }[];
  createQueryRunner(): { query(...args: unknown[]): Promise<unknown> };
  driver: { createSchemaBuilder(): { log(): Promise<{ upQueries: { query: string }[] }> } };
}

const DIST = join(import.meta.dirname, '../../apps/api/dist');

/** Tables of libraries, and those that carry requests rather than records. */
const OTHERS = /auth_|pgboss|idempotency_key|rate_limit|audit_entry|"migrations"|typeorm_metadata/;

/** Written by the desk's own code, kept by triggers, or loaded: nobody edits these. */
const NOT_EDITED = [
  'audit_entry',
  'auth_account',
  'auth_session',
  'auth_verification',
  'booking',
  'district',
  'idempotency_key',
  'mark', // says itself who made it and when, and is only added to
  'migrations',
  'notice_attempt',
  'progress_import',
  'rate_limit',
  'reading',
  'reminder',
  'replaced_badge', // the entry of its delegate says who replaced it
  'resource',
  'restoration',
  'sector',
  'typeorm_metadata',
];

/** Columns that no audit entry keeps: who and when it says itself, secrets, and what follows from other columns. */
const NOT_KEPT: Record<string, string[]> = {
  '*': [
    'id',
    'activity_id',
    'agreement_id',
    'version',
    'illustrative',
    'created_at',
    'updated_at',
    'recorded_at',
  ],
  app_user: ['email_verified', 'image'],
  agreement: ['signing_recorded_at'],
  amount: ['cny'],
  enquiry_reply: ['answers_id'],
  feed: ['token_hash', 'user_id'],
  link: ['token_hash'],
  host_link: ['token_hash'],
  release: ['difference', 'published_at', 'published_by', 'snapshot'],
  session: ['kind'],
  site_visit: ['kind'],
  transfer: ['kind'],
  meeting: ['kind'],
  // Publishing wrote it, which the audit has; of what becomes of it only what a person decided.
  notice: [
    ...['address', 'attempts', 'body', 'channel', 'delegate_id', 'delegation_id', 'due_at', 'fault'],
    ...[
      'handed_over_at',
      'language',
      'leased_until',
      'message_id',
      'prepared_at',
      'release_id',
      'reply',
      'sent_at',
    ],
    ...['since', 'started_at', 'subject', 'tries', 'urgent', 'user_id', 'webhook_id'],
  ],
  webhook: ['secret', 'url'],
};

let url: string;
let source: Source;
let db: pg.Client;

beforeAll(async () => {
  url = await newDatabase({ seeded: false });
  const { createDataSource } = (await import(join(DIST, 'database/data-source.js'))) as {
    createDataSource(url: string): Promise<Source>;
  };
  source = await createDataSource(url);
  db = new pg.Client(url);
  await db.connect();
});
afterAll(async () => {
  await db.end();
  await source.destroy();
});

describe('the migrations', () => {
  test('lead up, down to nothing, and up again to the same schema', async () => {
    await source.runMigrations();
    const first = await dumpSchema(db);
    expect(first.length).toBeGreaterThan(300);
    for (let left = source.options.migrations.length; left > 0; left -= 1) await source.undoLastMigration();
    expect(await dumpSchema(db)).toEqual([]);
    await source.runMigrations();
    expect(await dumpSchema(db)).toEqual(first);
  }, 60_000);

  test('make what the entities say', async () => {
    askInTurn(source);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => !OTHERS.test(query))).toEqual([]);
  });
});

test('a check says in its entity what it says in the database', async () => {
  const DEFINITIONS = `SELECT conname || ' ' || pg_get_constraintdef(oid) AS text FROM pg_constraint
    WHERE contype = 'c' AND connamespace = $1::regnamespace ORDER BY 1`;
  const definitions = async (schema: string) =>
    (await db.query<{ text: string }>(DEFINITIONS, [schema])).rows.map(({ text }) => text);
  await db.query('CREATE SCHEMA said');
  for (const { tableName, checks } of source.entityMetadatas) {
    await db.query(`CREATE TABLE said.${tableName} (LIKE ${tableName})`);
    for (const { name, expression } of checks) {
      await db.query(`ALTER TABLE said.${tableName} ADD CONSTRAINT ${name} CHECK (${expression})`);
    }
  }
  const entities = new Set(source.entityMetadatas.flatMap(({ checks }) => checks.map(({ name }) => name)));
  const kept = (await definitions('public')).filter((text) => entities.has(text.split(' ')[0]!));
  expect(kept).toHaveLength(entities.size);
  expect(await definitions('said')).toEqual(kept);
  await db.query('DROP SCHEMA said CASCADE');
});

describe('the audit', () => {
  interface Table {
    name: string;
    columns: string[];
    kept: string[] | null;
  }

  const TABLES = `
    SELECT c.relname AS name,
      ARRAY(SELECT attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped ORDER BY 1) AS columns,
      (SELECT string_to_array(encode(t.tgargs, 'escape'), '\\000') FROM pg_trigger t
       WHERE t.tgrelid = c.oid AND t.tgfoid = 'audit_row'::regproc) AS kept
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`;

  test('watches every table that people edit, and keeps every column but those named here', async () => {
    const { rows } = await db.query<Table>(TABLES);
    expect(rows.filter(({ kept }) => kept === null).map(({ name }) => name)).toEqual(NOT_EDITED);
    const kept = rows.filter((table) => table.kept !== null);
    const missing = kept.map(({ name, columns, kept }) => [
      name,
      columns.filter((column) => !kept?.includes(column) && !NOT_KEPT['*']?.includes(column)),
    ]);
    expect(Object.fromEntries(missing)).toEqual(
      Object.fromEntries(kept.map(({ name }) => [name, NOT_KEPT[name] ?? []])),
    );
  });
});
