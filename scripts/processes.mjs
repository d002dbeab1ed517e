import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';

/**
 * Waits on a pipe from us that never carries anything: when it closes, this process is gone, be it by kill -9.
 * Then: ask the process group $2 to end with signal $1, insist after 10 s, and remove the folder $3 if given.
 */
const guardScript = `
read -r _
kill -s "$1" -- "-$2" 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10; do
  for _ in 1 2 3 4 5; do kill -s 0 -- "-$2" 2>/dev/null || break 2; sleep 0.2; done
done
kill -s KILL -- "-$2" 2>/dev/null
[ -z "$3" ] || rm -rf -- "$3"
`;

/** @param {number} group @param {NodeJS.Signals | 0} signal */
function signalGroup(group, signal) {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/** @type {Set<() => Promise<void>>} what is to be done before this process ends, the newest first */
const endings = new Set();
let isEnding = false;

/**
 * Has something done when the command ends, before what was named earlier.
 *
 * @param {() => Promise<void>} ending
 */
export function atEnd(ending) {
  endings.add(ending);
  return ending;
}

/** Ends the command: everything started is stopped, then the process exits. Once; later calls change nothing. */
export async function end(code = 0) {
  if (isEnding) return;
  isEnding = true;
  for (const ending of [...endings].reverse()) {
    await ending().catch((error) => console.error(`✗ ${error.message}`));
  }
  process.exit(code);
}

/** Whether the command is on its way out, so that a child's end is no surprise. */
export function ending() {
  return isEnding;
}

/**
 * @typedef {object} Child
 * @property {import('node:child_process').ChildProcess} process
 * @property {Promise<number>} exited its exit code, or 128 + the number of the signal that ended it
 * @property {() => Promise<void>} stop asks it to end, and kills it when it does not in time
 */

/**
 * Starts a program in a process group of its own, so that a terminal's Ctrl-C reaches it only through us. It is
 * stopped when the command ends, and by a guard should this process vanish.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & {signal?: NodeJS.Signals, stopsWithin?: number, removeAfter?: string}} options
 *   `signal` is how the program is asked to end (SIGTERM), `stopsWithin` the seconds it has for that (10),
 *   `removeAfter` a folder that goes with it
 * @returns {Child}
 */
export function startChild(program, args, options) {
  const { signal = 'SIGTERM', stopsWithin = 10, removeAfter = '', ...spawnOptions } = options;
  const child = spawn(program, args, { ...spawnOptions, detached: true });
  const exited = once(child, 'exit').then(
    ([code, by]) => code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (by)],
    () => 127,
  );
  const group = child.pid;
  if (!group) return { process: child, exited, stop: async () => {} };

  const guard = spawn(
    '/bin/sh',
    ['-c', guardScript, 'guard', signal.replace('SIG', ''), String(group), removeAfter],
    {
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  guard.unref();
  /** @type {import('node:net').Socket} */ (guard.stdin).unref();

  const stop = atEnd(async () => {
    child.ref();
    signalGroup(group, signal);
    const late = setTimeout(() => signalGroup(group, 'SIGKILL'), stopsWithin * 1000);
    await exited;
    clearTimeout(late);
  });
  void exited.then(() => {
    endings.delete(stop);
    guard.kill('SIGKILL');
  });
  return { process: child, exited, stop };
}

/**
 * Runs a program to its end and gives what it wrote.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Omit<import('node:child_process').SpawnOptions, 'signal'> & {onLine?: (line: string) => void}} options
 *   `onLine` sees each line as it comes
 * @returns {Promise<{code: number, written: string, output: string}>} `written` to standard output; `output` is all
 */
export async function run(program, args, { onLine = () => {}, ...options }) {
  const child = startChild(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const output = [];
  const read = async (/** @type {import('node:stream').Readable | null} */ stream) => {
    const lines = [];
    for await (const line of createInterface({
      input: /** @type {import('node:stream').Readable} */ (stream),
    })) {
      lines.push(line);
      output.push(line);
      onLine(line);
    }
    return lines.join('\n');
  };
  const reading = [read(child.process.stdout), read(child.process.stderr)];
  const [written = ''] = await Promise.all(reading);
  return { code: await child.exited, written, output: output.join('\n') };
}
