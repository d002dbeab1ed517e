import { Refusal, say, step } from './console.mjs';
import { runningUrl, startPostgres, withClient } from './postgres.mjs';
import { end, ending } from './processes.mjs';
import { keepDataDir, userOfDataDir } from './settings.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {import('./postgres.d.mts').Server} Server */

/** @param {string} url */
function withoutPassword(url) {
  const shown = new URL(url);
  if (shown.password) shown.password = '***';
  return shown.href;
}

/** @param {string} url @param {unknown} error */
function unreachable(url, error) {
  const { code, message } = /** @type {Error & {code?: string}} */ (error);
  const where = `The database ${withoutPassword(url)}`;
  const refused = /^(28|3D|42501)/.test(code ?? '');
  if (refused)
    return new Refusal(
      `${where} refuses us (${message}): check user, password and database in DATABASE_URL.`,
    );
  return new Refusal(
    `${where} does not answer as PostgreSQL (${code ?? message}): start it, or correct DATABASE_URL, or leave it out.`,
  );
}

/**
 * Checks that PostgreSQL answers at a URL, before anything takes time. Whether it is one that Yutai can live in
 * (version, encoding, extensions) the API says when it migrates.
 *
 * @param {string} url
 * @throws {Refusal} one line that says what is wrong and what to do
 */
export async function checkAnswers(url) {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    throw unreachable(url, error);
  }
}

/**
 * The database that a command works on: DATABASE_URL; or the one that a running `npm start` has up; or our own, which
 * is started and stops with the command.
 *
 * @param {Settings} settings
 * @param {string} command
 * @returns {Promise<string>} its URL
 */
export async function openDatabase(settings, command) {
  if (settings.databaseUrl) {
    await checkAnswers(settings.databaseUrl);
    return settings.databaseUrl;
  }
  const isServed = ['start', 'dev'].includes(userOfDataDir(settings)?.command ?? '');
  const url = isServed ? runningUrl(settings.dataDir) : null;
  if (url) return url;
  keepDataDir(settings, command);
  return ownDatabase(settings);
}

/** Our own server, started again should it go down under us. @param {Settings} settings @returns {Promise<string>} */
export async function ownDatabase({ dataDir }) {
  const start = () => startPostgres({ dataDir, say });
  const server = await step('Starting PostgreSQL', start);
  void keepUp(server, start).catch((error) => {
    console.error(`✗ ${error.message}`);
    return end(1);
  });
  return server.url;
}

/** Starts a server again whenever it ends, until it will not stay up or the command ends.
 * @param {Server} server @param {() => Promise<Server>} start */
async function keepUp(server, start) {
  for (let inARow = 0; ;) {
    const began = Date.now();
    await server.exited;
    if (ending()) return;
    inARow = Date.now() - began < 10_000 ? inARow + 1 : 1;
    if (inARow > 3)
      throw new Refusal('PostgreSQL does not stay up: see postgres.log in the logs of DATA_DIR.');
    say('! PostgreSQL went down; starting it again');
    server = await start();
  }
}
