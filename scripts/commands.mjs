/** Runs one command, on the Node of the lock file; yutai.mjs calls it. */
import { Refusal } from './console.mjs';
import { end, ending } from './processes.mjs';

/** @type {Record<string, () => Promise<(args: string[]) => Promise<number>>>} each gives its exit code */
const commands = {
  start: async () => (await import('./start.mjs')).start,
  dev: async () => (await import('./dev.mjs')).dev,
  test: async () => (await import('./test.mjs')).test,
  lint: async () => (await import('./workspace.mjs')).lint,
  build: async () => (await import('./workspace.mjs')).build,
  bench: async () => (await import('./workspace.mjs')).bench,
  migrate: async () => (await import('./data.mjs')).migrate,
  seed: async () => (await import('./data.mjs')).seed,
  'create-organizer': async () => (await import('./data.mjs')).createOrganizer,
  reset: async () => (await import('./data.mjs')).reset,
  openapi: async () => (await import('./openapi.mjs')).openapi,
};

/** Problems of the machine rather than of the program: their message says what and where. */
const systemErrors = new Set([
  'EACCES',
  'EPERM',
  'ENOSPC',
  'EROFS',
  'EMFILE',
  'ENOTDIR',
  'EEXIST',
  'ENAMETOOLONG',
]);

/** @param {unknown} error */
async function fail(error) {
  if (ending()) return;
  const { code, message, stack } = /** @type {NodeJS.ErrnoException} */ (error);
  if (error instanceof Refusal) console.error(`✗ ${message}`);
  else if (systemErrors.has(code ?? ''))
    console.error(`✗ ${message}: see to that, or choose another DATA_DIR.`);
  else console.error(`✗ ${stack}`);
  await end(1);
}

const [name = '', ...args] = process.argv.slice(2);
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

/** A server that a person stops has done its work; a test run that is stopped has not passed. */
const stopped = name === 'start' || name === 'dev' ? 0 : 130;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(stopped));

process.on('disconnect', () => void end(stopped)); // yutai.mjs is gone

const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) {
  const run = await load();
  await run(args).then(end, fail);
} else {
  await fail(new Refusal(`Unknown command "${name}": one of ${Object.keys(commands).join(', ')}.`));
}
