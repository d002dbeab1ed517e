import { join } from 'node:path';
import { Refusal, step } from './console.mjs';
import { run, startChild } from './processes.mjs';
import { root } from './settings.mjs';

const state = join(root, '.nx');
const sockets = join(state, 'sockets');

/** Nothing of Nx, npm and swc outside the clone, no daemon left behind, and no question to a cloud. */
const quiet = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  npm_config_logs_max: '0',
  NX_NATIVE_FILE_CACHE_DIRECTORY: join(state, 'native'),
  NODE_COMPILE_CACHE: join(state, 'compile-cache'),
  SWC_NATIVE_BINDING_CACHE: join(state, 'swc'),
  // The path of a socket may have about 100 bytes; where the clone lies deeper, Nx takes /tmp/.nx.
  ...(Buffer.byteLength(sockets) <= 64 && { NX_SOCKET_DIR: sockets }),
};

/** The environment of every Nx run: builds are production builds whatever NODE_ENV says. */
export function nxEnvironment() {
  return { ...process.env, ...quiet, NODE_ENV: undefined };
}

export const nx = join(root, 'node_modules', '.bin', 'nx');

/**
 * Builds projects and what they need, from the cache where nothing changed, and is quiet unless that fails.
 *
 * @param {string[]} projects none means all
 */
export async function buildProjects(...projects) {
  const chosen = projects.flatMap((project) => ['--projects', project]);
  const options = { cwd: root, env: nxEnvironment() };
  const { code, output } = await step('Building', () =>
    run(nx, ['run-many', '-t', 'build', ...chosen], options),
  );
  if (code === 0) return;
  console.error(output);
  throw new Refusal('The build failed: see above.');
}

/** Runs Nx before the person's eyes. @param {string[]} args */
async function show(args) {
  const child = startChild(nx, args, { cwd: root, env: nxEnvironment(), stdio: 'inherit' });
  return child.exited;
}

/** `npm run lint`: style, boundaries and types. @param {string[]} args further words for Nx */
export function lint(args) {
  return show(['run-many', '-t', 'lint', 'typecheck', ...args]);
}

/** `npm run build`. @param {string[]} args further words for Nx */
export function build(args) {
  return show(['run-many', '-t', 'build', ...args]);
}

/** `npm run bench`: never from the cache. @param {string[]} args further words for Nx */
export function bench(args) {
  return show([
    'run',
    '@yutai/test:bench',
    '--skip-nx-cache',
    '--output-style=stream-without-prefixes',
    ...args,
  ]);
}
