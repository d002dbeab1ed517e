import { createInterface } from 'node:readline/promises';
import { apiCommand, apiEnvironment } from './api.mjs';
import { Refusal, say } from './console.mjs';
import { openDatabase } from './database.mjs';
import { withClient } from './postgres.mjs';
import { removeData } from './postgres-place.mjs';
import { keepDataDir, makeDataDir, readSettings, userOfDataDir } from './settings.mjs';
import { buildProjects } from './workspace.mjs';

/** @param {string} command @param {string} doing @param {string[]} apiCommandLine */
async function onDatabase(command, doing, apiCommandLine) {
  const settings = readSettings();
  makeDataDir(settings.dataDir);
  const url = await openDatabase(settings, command);
  await buildProjects('@yutai/api');
  await apiCommand(doing, apiCommandLine, apiEnvironment(settings, url));
  return 0;
}

/** `npm run migrate`, or `npm run migrate -- down` for one step back. @param {string[]} args */
export function migrate([direction = 'up']) {
  if (direction !== 'up' && direction !== 'down')
    throw new Refusal(`Migrate "${direction}"? Say up or down.`);
  return direction === 'up'
    ? onDatabase('migrate', 'Migrating', ['migrate'])
    : onDatabase('migrate', 'Taking the last migration back', ['migrate:down']);
}

/** `npm run seed`: reference data, and the 17th edition into an empty database. */
export function seed() {
  return onDatabase('seed', 'Loading data', ['seed']);
}

/** `npm run create-organizer -- <e-mail> [name]`: the first account, also while the desk runs. @param {string[]} args */
export function createOrganizer(args) {
  return onDatabase('create-organizer', 'Making the account', ['create-organizer', ...args]);
}

/** @param {string} question */
async function isConfirmed(question) {
  if (!process.stdin.isTTY) throw new Refusal('Nobody is there to confirm: say npm run reset -- --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/** `npm run reset`: an empty desk; the next start fills it. @param {string[]} args `--yes` answers the question */
export async function reset(args) {
  const settings = readSettings();
  const { dataDir, databaseUrl, isProduction } = settings;
  if (isProduction)
    throw new Refusal(
      'Reset is refused with NODE_ENV=production: drop the database by hand if that is what you mean.',
    );
  const user = userOfDataDir(settings);
  if (user)
    throw new Refusal(
      `Yutai runs on ${dataDir} (npm run ${user.command}, process ${user.pid}): stop it first.`,
    );
  const what = databaseUrl
    ? `everything in the database "${new URL(databaseUrl).pathname.slice(1)}"`
    : `the database of ${dataDir}`;
  if (!args.includes('--yes') && !(await isConfirmed(`Delete ${what}?`))) {
    say('Nothing was deleted.');
    return 1;
  }
  makeDataDir(dataDir);
  keepDataDir(settings, 'reset');
  if (databaseUrl) await dropSchemas(await openDatabase(settings, 'reset'));
  else await removeData(dataDir);
  say(`Deleted ${what}. npm start fills it again.`);
  return 0;
}

/** Drops every schema that is not PostgreSQL's own, and makes `public` again. @param {string} url */
function dropSchemas(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT format('DROP SCHEMA %I CASCADE', nspname) AS drop FROM pg_namespace
       WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`,
    );
    await client.query(
      ['BEGIN', ...rows.map((row) => row.drop), 'CREATE SCHEMA public', 'COMMIT'].join('; '),
    );
  });
}
