import type { Desk } from './desk.js';

/** Tables that reads and refusals may write to. */
const ASIDE = ['auth_session', 'rate_limit'];

/** How many rows each table has, by its name. */
export async function countRows(desk: Desk): Promise<Record<string, number>> {
  const tables = await desk.rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1`,
    [ASIDE],
  );
  const counts = tables.map(
    ({ name }) => `SELECT '${name}' AS name, count(*)::integer AS rows FROM "${name}"`,
  );
  const rows = await desk.rows<{ name: string; rows: number }>(counts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}
