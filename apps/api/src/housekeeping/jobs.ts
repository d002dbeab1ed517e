import type { PgBoss } from 'pg-boss';

const SCHEMA = 'pgboss';
/** Jobs are few and short: two connections serve them and pg-boss' own upkeep. */
const CONNECTIONS = 2;

/** Loaded when it is needed, so that a web server without jobs does not carry it. */
async function create(connectionString: string, options: { migrate: boolean }): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss');
  return new PgBoss({
    connectionString,
    schema: SCHEMA,
    application_name: 'yutai-jobs',
    max: CONNECTIONS,
    createSchema: options.migrate,
    migrate: options.migrate,
    schedule: !options.migrate,
    supervise: !options.migrate,
  });
}

/**
 * What runs jobs, started, on the tables that the migration step has made.
 * @throws Error of one line when that step was not run, or the database cannot be reached
 */
export async function startJobs(databaseUrl: string, onError: (error: Error) => void): Promise<PgBoss> {
  const jobs = await create(databaseUrl, { migrate: false });
  jobs.on('error', onError);
  try {
    return await jobs.start();
  } catch (error) {
    const unreachable = (error as { code?: string }).code !== undefined;
    throw unreachable
      ? error
      : new Error('The tables of jobs are missing or too old: migrate first.', { cause: error });
  }
}

/** Brings the tables of jobs up to date: part of the migration step, never of a start. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  const jobs = await create(databaseUrl, { migrate: true });
  await jobs.start();
  await jobs.stop({ graceful: false });
}
