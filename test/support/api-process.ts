import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const MAIN = join(import.meta.dirname, '../../apps/api/dist/bundle/main.js');

/** One process of the built API, with all that it logged. */
export class ApiProcess {
  readonly log: string[] = [];
  /** Settles with the exit code, or with the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals>;

  private constructor(private readonly child: ChildProcess) {
    this.exited = once(child, 'exit').then(([code, signal]) => code ?? signal);
  }

  /** Starts it on a free port of 127.0.0.1. @throws Error with its log when it ends instead of listening */
  static async start(
    databaseUrl: string,
    settings: Record<string, string> = {},
  ): Promise<{ api: ApiProcess; url: string }> {
    const files = pathToFileURL(join(tmpdir(), 'yutai-test-files')).href;
    const usual = { NODE_ENV: 'test', LOG_LEVEL: 'info', HOST: '127.0.0.1', PORT: '0', FILES_URL: files };
    // Dozens of them start: each finds its code compiled.
    const env = { ...process.env, ...usual, NODE_COMPILE_CACHE: join(tmpdir(), 'yutai-test-compiled') };
    const child = spawn(process.execPath, [MAIN], {
      env: { ...env, DATABASE_URL: databaseUrl, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const api = new ApiProcess(child);
    const url = await new Promise<string>((resolve, reject) => {
      const read = (line: string) => {
        api.log.push(line);
        const [, address] = /Listening on (http:\/\/[^"\s]+)/.exec(line) ?? [];
        if (address) resolve(address);
      };
      createInterface({ input: child.stdout! }).on('line', read);
      createInterface({ input: child.stderr! }).on('line', read);
      void api.exited.then((code) => reject(new Error(`The API ended with ${code}:\n${api.log.join('\n')}`)));
    });
    return { api, url };
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await this.exited;
    clearTimeout(late);
  }
}
