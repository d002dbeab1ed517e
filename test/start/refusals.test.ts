import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { startTemporaryPostgres, withClient } from '../../scripts/postgres.mjs';
import { Command, freePort, isRoot, removeTemporaryFolders, temporaryFolder } from './support.js';

/** Runs `start` to its end, which must be a refusal: code 1 and a last line without a stack. */
async function refusal(env: Record<string, string>, ...args: string[]): Promise<string> {
  const command = new Command(args.length ? args : ['start'], {
    DATA_DIR: temporaryFolder(),
    PORT: String(await freePort()),
    ...env,
  });
  expect(await command.exited).toBe(1);
  const complaints = command.output.split('\n').filter((line) => line.startsWith('✗'));
  expect(complaints).toHaveLength(1);
  expect(command.output).not.toMatch(/^\s+at /m);
  expect(command.output.trim().split('\n').at(-1)).toBe(complaints[0]);
  return complaints[0]!;
}

async function listener(onConnection: (server: Server) => void = () => {}) {
  const server = createServer((socket) =>
    socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
  );
  onConnection(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

afterAll(removeTemporaryFolders);

test('a port that is taken is named, with another to try', async () => {
  const { server, port } = await listener();
  expect(await refusal({ PORT: String(port) })).toBe(
    `✗ Port ${port} on 127.0.0.1 is taken by another program: stop that, or choose another, such as PORT=${port + 1}.`,
  );
  server.close();
});

test('a port that is none is refused', async () => {
  expect(await refusal({ PORT: '80a' })).toBe('✗ PORT=80a is not a port: give a number from 1 to 65535.');
});

test('an address that is not of this machine is refused', async () => {
  expect(await refusal({ HOST: '192.0.2.1' })).toContain('HOST=192.0.2.1 is not an address of this machine');
});

test('a folder that cannot be written is named', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const target = isRoot ? join(folder, 'file') : join(folder, 'closed');
  if (!isRoot) {
    mkdirSync(target);
    chmodSync(target, 0o555);
  }
  expect(await refusal({ DATA_DIR: target })).toContain(`The folder ${target} cannot be written (`);
});

test('a database that cannot be reached is named without its password', async () => {
  const url = `postgres://yutai:secret@127.0.0.1:${await freePort()}/yutai`;
  const line = await refusal({ DATABASE_URL: url });
  expect(line).toContain('does not answer as PostgreSQL (ECONNREFUSED)');
  expect(line).not.toContain('secret');
});

test('something that is not PostgreSQL is refused', async () => {
  const { server, port } = await listener();
  expect(await refusal({ DATABASE_URL: `postgres://127.0.0.1:${port}/yutai` })).toContain(
    'does not answer as PostgreSQL',
  );
  server.close();
  expect(await refusal({ DATABASE_URL: 'mysql://127.0.0.1/yutai' })).toBe(
    '✗ DATABASE_URL must be a URL that starts with postgres:// or postgresql://',
  );
});

test('a wrong password and a database of another encoding are refused', async () => {
  const server = await startTemporaryPostgres();
  try {
    const wrong = new URL(server.url);
    wrong.password = 'wrong';
    expect(await refusal({ DATABASE_URL: wrong.href })).toContain(
      'check user, password and database in DATABASE_URL',
    );
    await withClient(server.url, (client) =>
      client.query(
        `CREATE DATABASE ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`,
      ),
    );
    const ascii = new URL(server.url);
    ascii.pathname = '/ascii';
    expect(await refusal({ DATABASE_URL: ascii.href })).toContain('SQL_ASCII');
  } finally {
    await server.stop();
  }
});

test('production wants a secret of its own and has no demo data', async () => {
  expect(await refusal({ NODE_ENV: 'production', SEED: 'demo' })).toContain(
    'there is no demo data in production',
  );
  expect(await refusal({ NODE_ENV: 'production' }, 'reset', '--yes')).toContain(
    'Reset is refused with NODE_ENV=production',
  );
});

test('deleting needs somebody who says so', async () => {
  expect(await refusal({}, 'reset')).toBe('✗ Nobody is there to confirm: say npm run reset -- --yes');
});

test('a command that does not exist is answered with those that do', async () => {
  expect(await refusal({}, 'launch')).toMatch(/^✗ Unknown command "launch": one of start, dev, test,/);
});
