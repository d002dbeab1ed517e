import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  Command,
  eventually,
  freePort,
  postmasterOf,
  processesOn,
  removeTemporaryFolders,
  temporaryFolder,
} from './support.js';

afterAll(removeTemporaryFolders);

/** The desk, up on a new data folder, with an empty environment. */
async function startDesk(env: Record<string, string> = {}) {
  const dataDir = temporaryFolder();
  const settings = { DATA_DIR: dataDir, PORT: String(await freePort()), ...env };
  const desk = new Command(['start'], settings);
  await desk.says('Ctrl-C ends everything');
  const isReady = async () => {
    const answer = await fetch(`http://127.0.0.1:${settings.PORT}/api/health/ready`).catch(() => undefined);
    return answer?.ok ?? false;
  };
  return { desk, dataDir, settings, isReady };
}

/** The status that signing in is answered with. */
async function signIn(port: string, email: string, password: string): Promise<number> {
  const { status } = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
    body: JSON.stringify({ email, password }),
  });
  return status;
}

test('start brings up the desk and says how to sign in; Ctrl-C leaves no process', async () => {
  const { desk, dataDir, settings, isReady } = await startDesk();
  expect(await isReady()).toBe(true);
  const password = readFileSync(join(dataDir, 'demo-password'), 'utf8').trim();
  expect(desk.output).toContain(`http://127.0.0.1:${settings.PORT}/admin`);
  expect(desk.output).toContain(`with the password ${password}`);
  for (const name of ['demo-password', 'auth-secret']) {
    expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600);
  }

  expect(await signIn(settings.PORT, 'organizer@yutai.example', password)).toBe(200);

  expect(await desk.interrupt()).toBe(0);
  expect(processesOn(dataDir)).toEqual([]);
  expect(await isReady()).toBe(false);
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
});

test('a second start on the same folder is refused; the first goes on', async () => {
  const { desk, settings, isReady } = await startDesk();
  const second = new Command(['start'], settings);
  expect(await second.exited).toBe(1);
  expect(second.output).toMatch(
    /^✗ Yutai already runs on .*: stop it first, or choose another DATA_DIR and PORT\.\n$/,
  );
  const reset = new Command(['reset', '--yes'], settings);
  expect(await reset.exited).toBe(1);
  expect(await isReady()).toBe(true);
  await desk.interrupt();
});

test('PostgreSQL and the API come back after kill -9, and what was there is there', async () => {
  const { desk, dataDir, settings, isReady } = await startDesk();
  const before = postmasterOf(join(dataDir, 'postgres'));
  process.kill(before, 'SIGKILL');
  await desk.says('PostgreSQL went down; starting it again');
  await eventually('the API is ready again', isReady);
  expect(postmasterOf(join(dataDir, 'postgres'))).not.toBe(before);

  process.kill(desk.child.pid!, 'SIGKILL');
  await eventually('no process is left', () => processesOn(dataDir).length === 0);

  const again = new Command(['start'], settings);
  await again.says('Ctrl-C ends everything');
  expect(again.output).toContain('The schema is up to date');
  expect(await again.interrupt()).toBe(0);
});

test('without the demo the first account is made by a command, while the desk runs', async () => {
  const { desk, settings } = await startDesk({ SEED: 'none' });
  expect(desk.output).toContain('npm run create-organizer -- ');
  const email = 'first@yutai.example';
  const make = async () => {
    const command = new Command(['create-organizer', email, 'First of all'], settings);
    return { code: await command.exited, output: command.output };
  };
  const { code, output } = await make();
  expect(code).toBe(0);
  const [, password] = /with the password (\S+)/.exec(output)!;
  expect(await signIn(settings.PORT, email, password!)).toBe(200);
  expect(await make()).toEqual({ code: 1, output: expect.stringContaining(`${email} has an account`) });
  await desk.interrupt();
});

test('reset empties the data folder, and the next start fills it', async () => {
  const dataDir = temporaryFolder();
  const settings = { DATA_DIR: dataDir, PORT: String(await freePort()), SEED: 'none' };
  const migrate = new Command(['migrate'], settings);
  expect(await migrate.exited).toBe(0);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(true);
  const reset = new Command(['reset', '--yes'], settings);
  expect(await reset.exited).toBe(0);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  expect(await new Command(['migrate'], settings).exited).toBe(0);
});
