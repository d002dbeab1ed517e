import 'reflect-metadata';
import { checkDatabase } from './database/check-database.js';
import { createDataSource } from './database/data-source.js';
import { oneLine } from './settings/one-line.js';

/** Commands that run beside the server: each ends by itself and fails in one line. */
const commands: Record<string, (args: string[]) => Promise<void>> = {
  async migrate() {
    const source = await createDataSource(databaseUrl());
    await checkDatabase(source);
    const done = await source.runMigrations();
    console.log(
      done.length === 0
        ? 'The schema is up to date.'
        : `Migrated: ${done.map(({ name }) => name).join(', ')}.`,
    );
    await source.destroy();
    const { migrateJobs } = await import('./housekeeping/jobs.js');
    await migrateJobs(databaseUrl());
  },

  async 'migrate:down'() {
    const source = await createDataSource(databaseUrl());
    await source.undoLastMigration();
    await source.destroy();
  },

  async seed() {
    const { seed } = await import('./seed/seed.js');
    await seed(databaseUrl());
  },

  async 'create-organizer'([email, name]) {
    const { createOrganizer } = await import('./users/create-organizer.js');
    await createOrganizer(databaseUrl(), email, name);
  },

  async openapi() {
    const { printOpenApi } = await import('./print-openapi.js');
    await printOpenApi();
  },
};

function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) {
    throw new Error('DATABASE_URL is not set: give the address of a PostgreSQL database.');
  }
  return url;
}

const [name = '', ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command) {
    throw new Error(`Unknown command "${name}": one of ${Object.keys(commands).join(', ')}.`);
  }
  await command(args);
  process.exit(0);
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
