import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { apiCommand, apiEnvironment, localAddress, startApi, untilReady } from './api.mjs';
import { box, Refusal, step } from './console.mjs';
import { checkAnswers, ownDatabase } from './database.mjs';
import { ending } from './processes.mjs';
import { checkPort, keepDataDir, makeDataDir, readSettings } from './settings.mjs';
import { buildProjects } from './workspace.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/** Checks all that can be wrong before anything takes time. @param {'start' | 'dev'} command @param {number[]} ports
 * the ports it takes besides PORT @returns {Promise<Settings>} */
export async function prepare(command, ports = []) {
  const settings = readSettings();
  makeDataDir(settings.dataDir);
  keepDataDir(settings, command);
  for (const port of [settings.port, ...ports]) await checkPort(port, settings.host);
  if (settings.databaseUrl) await checkAnswers(settings.databaseUrl);
  return settings;
}

/** The database, migrated and with its data, and the environment for the API on it. @param {Settings} settings */
export async function prepareData(settings) {
  const databaseUrl = settings.databaseUrl ?? (await ownDatabase(settings));
  const env = apiEnvironment(settings, databaseUrl);
  await apiCommand('Migrating', ['migrate'], env);
  const data =
    settings.seed === 'demo' ? 'Loading reference data and the 17th edition' : 'Loading reference data';
  await apiCommand(data, ['seed'], env);
  return env;
}

/** Addresses on the local network, for phones. @param {Settings} settings */
function networkAddresses({ host }) {
  if (host !== '0.0.0.0' && host !== '::') return [];
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}

/** Every address that a port of ours is reached at. @param {Settings} settings @param {number} port */
function addresses(settings, port) {
  const isPublic = settings.publicUrl && port === settings.port;
  const first = isPublic
    ? String(settings.publicUrl).replace(/\/$/, '')
    : localAddress({ ...settings, port });
  return [first, ...networkAddresses(settings).map((host) => `http://${host}:${port}`)];
}

/** The delegates' page: links that the seed left for a first look ([{"name": "Sample Delegate 1", "path": "/i#…"}]), else
 * the bare page. @param {Settings} settings @param {number} port @returns {{name: string, path: string, port: number}[]} */
function itineraryPages({ dataDir, seed, ...settings }, port) {
  const file = join(dataDir, 'demo-links.json');
  const hasLinks = seed === 'demo' && existsSync(file);
  /** @type {{name: string, path: string}[]} */
  const pages = hasLinks ? JSON.parse(readFileSync(file, 'utf8')) : [{ name: 'Itinerary', path: '/i' }];
  // Vite's own server knows the page by its whole base, the API also without the slash.
  const base = port === settings.port ? '/i' : '/i/';
  return pages.map(({ name, path }) => ({ name, path: path.replace('/i', base), port }));
}

/** @param {Settings} settings @param {NodeJS.ProcessEnv} env */
function signInLines({ seed }, env) {
  if (seed === 'none') {
    return ['No account comes with it. Make the first:', '  npm run create-organizer -- you@example.org'];
  }
  const names = ['organizer', 'staff', 'liaison', 'viewer'].map((name) => `${name}@yutai.example`);
  return ['Sign in as', ...names.map((name) => `  ${name}`), `with the password ${env.DEMO_PASSWORD}`];
}

/**
 * What a person needs to know once it runs.
 *
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {{admin: number, itinerary: number}} ports that serve the two pages
 */
export function welcome(settings, env, ports) {
  const faces = [
    { name: 'Admin', path: '/admin/', port: ports.admin },
    ...itineraryPages(settings, ports.itinerary),
    { name: 'API', path: '/api/docs', port: settings.port },
  ];
  const width = Math.max(...faces.map(({ name }) => name.length)) + 2;
  box([
    'Yutai runs.',
    '',
    ...faces.flatMap(({ name, path, port }) =>
      addresses(settings, port).map((address) => `${name.padEnd(width)}${address}${path}`),
    ),
    '',
    ...signInLines(settings, env),
    '',
    `Logs are in ${join(settings.dataDir, 'logs')}. Ctrl-C ends everything.`,
  ]);
}

/** `npm start`: everything from nothing to a running desk. Settles only when the API ends by itself. */
export async function start() {
  const settings = await prepare('start');
  await buildProjects();
  const env = await prepareData(settings);
  const api = startApi(env, settings.dataDir);
  await step('Starting the API', () => untilReady(api, settings));
  welcome(settings, env, { admin: settings.port, itinerary: settings.port });
  const code = await api.exited;
  if (!ending())
    throw new Refusal(
      `The API ended by itself (code ${code}): see ${join(settings.dataDir, 'logs', 'api.log')}`,
    );
  return 0;
}
