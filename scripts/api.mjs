import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, say, step } from './console.mjs';
import { run, startChild } from './processes.mjs';
import { root, secret } from './settings.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

const dist = join(root, 'apps', 'api', 'dist');
const answersWithin = 60_000;
/** What is made for one request and dropped is cleared early, in MB: a third less memory, and no slower when measured. */
const small = ['--max-semi-space-size=16'];

/** What the API reads, whole. @param {Settings} settings @param {string} databaseUrl */
export function apiEnvironment(settings, databaseUrl) {
  const { dataDir, host, port, publicUrl, isProduction, seed } = settings;
  if (isProduction && !process.env.AUTH_SECRET) {
    throw new Refusal(
      'AUTH_SECRET is required with NODE_ENV=production: give at least 32 random characters.',
    );
  }
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    HOST: host,
    PORT: String(port),
    SEED: seed,
    NODE_COMPILE_CACHE: join(root, '.nx', 'compile-cache'),
    AUTH_SECRET: secret('AUTH_SECRET', join(dataDir, 'auth-secret'), 32),
    ...(publicUrl && { PUBLIC_URL: publicUrl }),
    ...(seed === 'demo' && { DEMO_PASSWORD: secret('DEMO_PASSWORD', join(dataDir, 'demo-password'), 9) }),
  };
}

/**
 * Runs a command of the built API and shows what it wrote.
 *
 * @param {string} doing "Migrating"
 * @param {string[]} command migrate, seed …
 * @param {NodeJS.ProcessEnv} env
 * @throws {Refusal} its last line, when it fails
 */
export async function apiCommand(doing, command, env) {
  const options = { cwd: root, env };
  const { code, output } = await step(doing, () => run('node', [join(dist, 'cli.js'), ...command], options));
  const lines = output.split('\n').filter(Boolean);
  const reason = code === 0 ? '' : lines.pop();
  for (const line of lines) say(`  ${line}`);
  if (code !== 0) throw new Refusal(`${doing} failed: ${reason ?? `it ended with code ${code}`}`);
}

/** A line of the API's log that a person should see at once, or null. @param {string} line */
function worthSaying(line) {
  if (!line.startsWith('{')) return line || null;
  try {
    const { level, msg, err } = JSON.parse(line);
    return level >= 50 ? [msg, err?.message].filter(Boolean).join(': ') : null;
  } catch {
    return line;
  }
}

/** The log of this run; the one of the run before is kept beside it. @param {string} dataDir */
function openLog(dataDir) {
  const file = join(dataDir, 'logs', 'api.log');
  rmSync(`${file}.1`, { force: true });
  if (existsSync(file)) renameSync(file, `${file}.1`);
  return createWriteStream(file, { mode: 0o600 });
}

/**
 * Starts the API. Its log goes to DATA_DIR/logs/api.log; errors are also shown.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} dataDir
 */
export function startApi(env, dataDir) {
  const log = openLog(dataDir);
  const child = startChild('node', [...small, join(dist, 'bundle', 'main.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.process.stdout, child.process.stderr]) {
    const input = /** @type {import('node:stream').Readable} */ (stream);
    createInterface({ input }).on('line', (line) => {
      log.write(`${line}\n`);
      const words = worthSaying(line);
      if (words) console.error(`  api: ${words}`);
    });
  }
  return child;
}

/** Where the API can be asked from this machine. @param {Settings} settings */
export function localAddress({ host, port }) {
  const reachable =
    { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${reachable}:${port}`;
}

/**
 * Waits until the API answers that it is ready.
 *
 * @param {import('./processes.mjs').Child} api
 * @param {Settings} settings
 */
export async function untilReady(api, settings) {
  const url = `${localAddress(settings)}/api/health/ready`;
  let hasEnded = false;
  void api.exited.then(() => (hasEnded = true));
  for (const until = Date.now() + answersWithin; Date.now() < until && !hasEnded; await sleep(50)) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.ok) return;
  }
  const log = join(settings.dataDir, 'logs', 'api.log');
  throw new Refusal(`The API ${hasEnded ? 'ended before it was' : 'did not become'} ready: see ${log}`);
}
