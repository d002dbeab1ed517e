import 'reflect-metadata';
import { checkDatabase } from './database/check-database.js';
import { createDataSource } from './database/data-source.js';
import { oneLine } from './settings/one-line.js';
import { readCommandSettings, type CommandSettings } from './settings/settings.js';

/** Commands that run beside the server: each ends by itself and fails in one line. */
const commands: Record<string, (settings: CommandSettings, args: string[]) => Promise<void>> = {
  async migrate({ DATABASE_URL }) {
    const source = await createDataSource(DATABASE_URL);
    await checkDatabase(source);
    const done = await source.runMigrations();
    console.log(
      done.length === 0
        ? 'The schema is up to date.'
        : `Migrated: ${done.map(({ name }) => name).join(', ')}.`,
    );
    await source.destroy();
    const { migrateJobs } = await import('./jobs/jobs.js');
    await migrateJobs(DATABASE_URL);
  },

  async 'migrate:down'({ DATABASE_URL }) {
    const source = await createDataSource(DATABASE_URL);
    await source.undoLastMigration();
    await source.destroy();
  },

  async seed(settings) {
    const { seed } = await import('./seed/seed.js');
    await seed(settings);
  },

  async 'create-organizer'(settings, [email, name]) {
    const { createOrganizer } = await import('./users/create-organizer.js');
    await createOrganizer(settings, email, name);
  },

  async openapi() {
    const { printOpenApi } = await import('./print-openapi.js');
    await printOpenApi();
  },
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command) {
    throw new Error(`Unknown command "${name}": one of ${Object.keys(commands).join(', ')}.`);
  }
  await command(readCommandSettings(), args);
  process.exit(0);
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
