import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The server is held to one core, where the machine lets us. */
const ONE_CORE = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
export const heldToOneCore = ONE_CORE.length > 0;

/** As `npm start` and the image run it, its code compiled by the run before; the bare handler too. */
const SMALL = ['--max-semi-space-size=16'];
const COMPILED = new URL('../../.nx/compile-cache', import.meta.url).pathname;

export interface Running {
  url: string;
  /** Resident memory now, in MB; undefined where /proc is missing. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

/** Starts a Node program that prints `Listening on http://…`. @throws Error with its last words when it ends instead */
export async function run(file: string, env: Record<string, string>): Promise<Running> {
  const [command, ...args] = [...ONE_CORE, process.execPath, ...SMALL, file];
  const child = spawn(command!, args, {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const url = await addressOf(child);
  return {
    url,
    memory: () => memoryOf(child.pid!),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const read = (line: string) => {
      said.push(line);
      const found = /Listening on (http:\/\/[\d.:]+)/.exec(line);
      if (found) {
        resolve(found[1]!);
      }
    };
    createInterface({ input: child.stdout! }).on('line', read);
    createInterface({ input: child.stderr! }).on('line', read);
    child.once('exit', () => reject(new Error(said.slice(-3).join('\n'))));
  });
}

function memoryOf(pid: number): number | undefined {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return undefined;
  }
}
