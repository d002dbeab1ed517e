import type { Desk } from './desk.js';

/** Connections report what they did when they end. */
export async function othersHaveLeft(desk: Desk): Promise<void> {
  const others = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`;
  while ((await desk.rows(others)).length > 0) await new Promise((later) => setTimeout(later, 50));
}
