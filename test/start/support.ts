import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const root = join(import.meta.dirname, '../..');
export const isRoot = process.getuid?.() === 0;

const folders: string[] = [];

/** A folder that goes after the test file; PostgreSQL's user may pass through it. */
export function temporaryFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), 'yutai 渝台 '));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export class Command {
  output = '';
  readonly exited: Promise<number>;

  /**
   * Runs a command of scripts/yutai.mjs with an environment of nothing but `env`, not even PATH.
   *
   * @param clone the folder of the clone
   */
  constructor(
    args: string[],
    env: Record<string, string>,
    clone = root,
    readonly child = spawn(process.execPath, [join(clone, 'scripts/yutai.mjs'), ...args], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.exited = once(child, 'close').then(([code]) => code as number);
  }

  /** @throws Error with all output when it ends before it said so */
  async says(words: string | RegExp): Promise<void> {
    let code: number | undefined;
    void this.exited.then((ended) => (code = ended));
    while (!this.output.match(words)) {
      if (code !== undefined) throw new Error(`Ended with ${code} without saying ${words}:\n${this.output}`);
      await sleep(50);
    }
  }

  /** What Ctrl-C does on a terminal: SIGINT to the whole process group. */
  async interrupt(): Promise<number> {
    process.kill(-this.child.pid!, 'SIGINT');
    return this.exited;
  }
}

/** Process ids whose command line names the folder, zombies not counted. Linux only, as it reads /proc. */
export function processesOn(folder: string): number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const lineOf = (id: string) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8');
    } catch {
      return ''; // it ended meanwhile
    }
  };
  return ids.filter((id) => lineOf(id).includes(folder)).map(Number);
}

/** The process of PostgreSQL on a data folder, which notes itself there. */
export function postmasterOf(cluster: string): number {
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** @throws Error when the condition does not come true within 20 s */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(100)) {
    if (await holds()) return;
  }
  throw new Error(`Not within 20 s: ${what}`);
}
