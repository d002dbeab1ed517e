/** The folder that PostgreSQL keeps its data in: made, checked, and cleared of what a killed server left. */
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './console.mjs';
import { commandLineOf } from './lock.mjs';
import { run } from './processes.mjs';

/** @typedef {import('./postgres-place.mjs').Place} Place */

const major = '18';

/** PostgreSQL's programs see nothing of the person's environment: no PGDATA, no language, no time zone. */
export const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/** Without these an empty environment makes an SQL_ASCII database, and pg_trgm finds nothing in Chinese. */
const encoding = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C.UTF-8',
];

/** The last thing PostgreSQL complained of. @param {string} text */
export function complaint(text) {
  const lines = text.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|error:|ERROR/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}

/** Makes the cluster beside its place and moves it there whole, so that an interrupted one counts as none.
 * @param {Place} place @param {string} password @param {boolean} fast */
export async function initialise({ bin, data, user }, password, fast) {
  const fresh = `${data}.new`;
  const passwordFile = join(dirname(data), 'postgres.password');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of user ? [fresh, passwordFile] : []) chownSync(path, user?.uid ?? 0, user?.gid ?? 0);
  const access = ['--username=yutai', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const args = [
    `--pgdata=${fresh}`,
    ...encoding,
    ...access,
    '--no-instructions',
    ...(fast ? ['--no-sync'] : []),
  ];
  const { code, output } = await run(join(bin, 'initdb'), args, { ...user, cwd: '/', env: environment });
  rmSync(passwordFile);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Refusal(`The database could not be made in ${data}: ${complaint(output)}`);
  }
  renameSync(fresh, data);
}

/** @param {string} data */
export function checkVersion(data) {
  let found;
  try {
    found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    const why =
      /** @type {NodeJS.ErrnoException} */ (error).code === 'EACCES'
        ? 'belongs to another user'
        : 'is not a PostgreSQL data folder';
    throw new Refusal(`${data} ${why}: choose another DATA_DIR, or move it away.`);
  }
  if (found === major) return;
  throw new Refusal(
    `${data} is from PostgreSQL ${found} and this is ${major}: dump it with PostgreSQL ${found}, or choose another DATA_DIR.`,
  );
}

/** @param {string} data @returns {{pid: number, rest: string[], isReady: boolean} | null} */
export function readPidFile(data) {
  try {
    const [pid, ...rest] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), rest, isReady: rest[6]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Stops a server whose parent was killed. Where the process id in the pid file belongs to another program by now (or
 * to nobody), it is replaced by ours: PostgreSQL takes its parent's for a stale one, and still checks by the shared
 * memory that no old backend is at work.
 * @param {string} data */
export async function clearRemains(data) {
  const { pid, rest } = readPidFile(data) ?? {};
  if (!pid) return;
  const isServer = () => commandLineOf(pid).includes(data);
  if (!isServer())
    return writeFileSync(join(data, 'postmaster.pid'), [process.pid, ...(rest ?? [])].join('\n'));
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isServer(); waited += 100) {
    if (waited === 20_000) process.kill(pid, 'SIGQUIT');
    if (waited > 40_000)
      throw new Refusal(`An earlier PostgreSQL (process ${pid}) does not end: end it and run this again.`);
    await sleep(100);
  }
}
