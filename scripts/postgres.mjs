/**
 * Real PostgreSQL, from the dependencies, on a folder: what `npm start` runs without DATABASE_URL, and what tests and
 * benchmarks run on. Types for TypeScript are in postgres.d.mts.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Refusal } from './console.mjs';
import {
  checkVersion,
  clearRemains,
  complaint,
  environment,
  initialise,
  readPidFile,
} from './postgres-cluster.mjs';
import { choosePlace, makePassable, removeData } from './postgres-place.mjs';
import { atEnd, startChild } from './processes.mjs';

/** @typedef {import('./postgres-place.mjs').Place} Place */
/** @typedef {{port: number, password: string}} Access kept in DATA_DIR/postgres.json */

const startsWithin = 60_000;
/** For data that may be lost with the machine: tests and benchmarks. */
const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** @param {Access} access */
function urlOf({ port, password }, database = 'yutai') {
  return `postgres://yutai:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

/** @param {string} dataDir @returns {Access | null} */
function readAccess(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Where the server on this folder answers while it runs, or null when there never was one.
 *
 * @param {string} dataDir
 */
export function runningUrl(dataDir) {
  const access = readAccess(dataDir);
  return access && urlOf(access);
}

/** The same port as last time if it is free, else any free one. @param {number} wanted @returns {Promise<number>} */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      wanted ? resolve(freePort(0)) : reject(new Refusal('No free port on 127.0.0.1.')),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** @param {Place} place @param {number} port @param {string} log @param {Record<string, string>} settings
 * @param {string} removeAfter */
function launch({ bin, data, user }, port, log, settings, removeAfter) {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse', // DETAIL would quote rows: names, e-mails
    ...settings,
  };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'a', 0o600);
  fchmodSync(output, 0o600); // one from before may be open to all
  try {
    const child = startChild(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...options], {
      ...user,
      cwd: '/',
      env: environment,
      stdio: ['ignore', output, output],
      signal: 'SIGINT',
      stopsWithin: 30,
      removeAfter,
    });
    child.process.unref(); // it ends with this process and does not keep it
    return child;
  } finally {
    closeSync(output);
  }
}

/** After kill -9 the old backends take a moment to go, and a port that was free can be taken: both pass. */
const passing = /pre-existing shared memory|Address already in use|could not create any TCP/;

/** @param {Place} place @param {Access} access @param {string} log @param {Record<string, string>} settings
 * @param {string} removeAfter */
async function launchUntilReady(place, access, log, settings, removeAfter) {
  const until = Date.now() + startsWithin;
  for (;;) {
    const logged = existsSync(log) ? statSync(log).size : 0;
    const child = launch(place, access.port, log, settings, removeAfter);
    let hasEnded = false;
    child.exited.then(() => (hasEnded = true));
    while (!hasEnded && Date.now() < until) {
      const found = readPidFile(place.data);
      if (found?.isReady && found.pid === child.process.pid) return child;
      await sleep(20);
    }
    const said = readFileSync(log).subarray(logged).toString();
    if (!hasEnded) await child.stop();
    if (Date.now() > until || !passing.test(said))
      throw new Refusal(`PostgreSQL did not start: ${complaint(said)} (all of it: ${log})`);
    await sleep(200);
    access.port = await freePort(access.port);
  }
}

/**
 * Starts the server on dataDir/postgres, made first when there is none; it ends with this process, however that ends.
 * Only one process may do this for a folder at a time. What is left of a server that was killed is cleared first.
 *
 * @param {import('./postgres.d.mts').StartOptions} options
 * @returns {Promise<import('./postgres.d.mts').Server>}
 */
export async function startPostgres({
  dataDir,
  fast = false,
  settings = {},
  say = () => {},
  removeAfter = '',
}) {
  if (removeAfter) makePassable(removeAfter);
  makePassable(join(dataDir, 'logs'));
  const place = choosePlace(dataDir, say);
  const access = readAccess(dataDir) ?? { port: 0, password: randomBytes(18).toString('hex') };
  access.port = await freePort(access.port);
  const keep = () => writeFileSync(join(dataDir, 'postgres.json'), JSON.stringify(access), { mode: 0o600 });
  keep();
  if (existsSync(place.data)) checkVersion(place.data);
  else await initialise(place, access.password, fast);
  await clearRemains(place.data);

  const log = join(dataDir, 'logs', 'postgres.log');
  const child = await launchUntilReady(
    place,
    access,
    log,
    fast ? { ...fastSettings, ...settings } : settings,
    removeAfter,
  );
  keep();
  await createIfMissing(urlOf(access, 'postgres'), 'yutai');
  return {
    url: urlOf(access),
    data: place.data,
    exited: child.exited,
    stop: child.stop,
    kill9: async () => {
      child.process.ref();
      child.process.kill('SIGKILL');
      await child.exited;
    },
  };
}

/** @param {string} url @param {string} name */
async function createIfMissing(url, name) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
}

/**
 * Starts a server in a temporary folder, for tests: nothing is durable unless `fast` is false, and all of it goes when
 * it stops or when this process ends.
 *
 * @param {{fast?: boolean, settings?: Record<string, string>, say?: (line: string) => void}} [options]
 * @returns {Promise<import('./postgres.d.mts').Server>}
 */
export async function startTemporaryPostgres({ fast = true, ...options } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'yutai-'));
  const remove = () => {
    removeData(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  };
  const server = await startPostgres({ ...options, dataDir, fast, removeAfter: dataDir }).catch((error) => {
    remove();
    throw error;
  });
  const stop = atEnd(async () => {
    await server.stop();
    remove();
  });
  return { ...server, stop };
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes an empty database, or a copy of `template` (to which nobody may be connected), replacing one of that name.
 *
 * @param {string} url any database of the server
 * @param {string} name
 * @param {{template?: string}} [options]
 * @returns {Promise<string>} its URL
 */
export async function createDatabase(url, name, { template = 'template0' } = {}) {
  const [database, source] = [name, template].map((word) => pg.escapeIdentifier(word));
  await withClient(url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${source}`);
  });
  const made = new URL(url);
  made.pathname = `/${encodeURIComponent(name)}`;
  return made.href;
}
