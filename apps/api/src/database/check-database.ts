import type { DataSource } from 'typeorm';

const OLDEST = 15;

/**
 * Whether this is a database that Yutai can live in.
 * @throws Error of one line that says what is wrong and what to do
 */
export async function checkDatabase(source: DataSource): Promise<void> {
  const [server] = await source.query<{ version: number; encoding: string }[]>(
    `SELECT current_setting('server_version_num')::integer / 10000 AS version, current_setting('server_encoding') AS encoding`,
  );
  if (!server || server.version < OLDEST) {
    throw new Error(`PostgreSQL ${server?.version} is too old: use ${OLDEST} to 18.`);
  }
  if (server.encoding !== 'UTF8') {
    throw new Error(`The database is encoded as ${server.encoding}: create one with ENCODING 'UTF8'.`);
  }
  try {
    await source.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await source.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  } catch {
    throw new Error(
      'The extensions btree_gist and pg_trgm cannot be created: install postgresql-contrib, or have them created.',
    );
  }
  const [trigrams] = await source.query<{ found: number }[]>(
    `SELECT cardinality(show_trgm('联盟')) AS found`,
  );
  if (!trigrams?.found) {
    throw new Error(
      'The database cannot search Chinese text under its locale: create it with a UTF-8 locale such as C.UTF-8 (from 17 on with LOCALE_PROVIDER builtin).',
    );
  }
}
