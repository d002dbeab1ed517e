import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * What a process runs, or '' when there is none with this id. On machines without /proc it asks ps.
 *
 * @param {number} pid
 */
export function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux') return '';
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
  }
}

/**
 * Who holds a lock now, or null. A holder that ended without releasing it (kill -9, power loss), or whose
 * process id now belongs to another program, holds nothing.
 *
 * @param {string} file
 * @returns {{pid: number, command: string} | null}
 */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    const isOurs = holder.pid !== process.pid && commandLineOf(holder.pid).includes('scripts/');
    return isOurs ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Takes a lock file for this process. Runs on Node 18, as the bootstrap needs it.
 *
 * @param {string} file
 * @param {string} command what a second one is told is running
 * @returns {{holder: {pid: number, command: string} | null, release: () => void}} `holder` when it was not taken
 */
export function takeLock(file, command) {
  const release = () => rmSync(file, { force: true });
  const content = JSON.stringify({ pid: process.pid, command });
  for (;;) {
    try {
      writeFileSync(file, content, { flag: 'wx' });
      return { holder: null, release };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const holder = lockHolder(file);
      if (holder) return { holder, release: () => {} };
      release();
    }
  }
}
