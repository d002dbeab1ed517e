import type { ConstructorOptions, PgBoss } from 'pg-boss';

const SCHEMA = 'pgboss';
/** Jobs are few and short: two connections serve them and pg-boss' own upkeep. */
const CONNECTIONS = 2;
/** A job says that notices are due: all that are due are sent, whichever it was for. */
export const OUTBOX_QUEUE = 'outbox';

/** Loaded when it is needed, so that a web server without jobs does not carry it. */
async function create(options: ConstructorOptions): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss');
  return new PgBoss({
    schema: SCHEMA,
    createSchema: false,
    migrate: false,
    schedule: false,
    supervise: false,
    ...options,
  });
}

const connected = (connectionString: string, options: ConstructorOptions) =>
  create({ connectionString, application_name: 'yutai-jobs', max: CONNECTIONS, ...options });

/** @throws Error of one line when the migration step was not run, or the database cannot be reached */
async function start(jobs: PgBoss, onError: (error: Error) => void): Promise<PgBoss> {
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

/**
 * What runs jobs, started, on the tables that the migration step has made.
 * @throws Error of one line when that step was not run, or the database cannot be reached
 */
export const startJobs = async (databaseUrl: string, onError: (error: Error) => void): Promise<PgBoss> =>
  start(await connected(databaseUrl, { schedule: true, supervise: true }), onError);

/** What only sends jobs, over connections of another's. @throws Error as startJobs */
export const openJobs = async (
  db: ConstructorOptions['db'],
  onError: (error: Error) => void,
): Promise<PgBoss> => start(await create({ db }), onError);

/** Brings the tables of jobs up to date, and the queue that publishing sends to: part of the migration step, never of a start. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  const jobs = await connected(databaseUrl, { createSchema: true, migrate: true });
  await jobs.start();
  await jobs.createQueue(OUTBOX_QUEUE);
  await jobs.stop({ graceful: false });
}
