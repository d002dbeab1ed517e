import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createDatabase } from '../../scripts/postgres.mjs';

const API = new URL('../../apps/api/dist/', import.meta.url).pathname;
const EMAIL = 'bench@yutai.example';
const PASSWORD = 'bench-password';

/** The program that serves. */
export const SERVICE = join(API, 'bundle', 'main.js');

/** A migrated database of its own with one organizer, and the environment of a service on it. */
export async function install(
  serverUrl: string,
  more: Record<string, string> = {},
): Promise<{ url: string; env: Record<string, string> }> {
  const url = await createDatabase(serverUrl, 'bench');
  const env = {
    DATABASE_URL: url,
    AUTH_SECRET: 'a secret of the benchmark only, not one',
    ORGANIZER_PASSWORD: PASSWORD,
    NODE_ENV: 'production',
    SEED: 'none',
    ROLE: 'web',
    LOG_LEVEL: 'info',
    PORT: '0',
    HOST: '127.0.0.1',
    ...more,
  };
  cli(env, 'migrate');
  cli(env, 'seed');
  cli(env, 'create-organizer', EMAIL, 'Bench');
  return { url, env };
}

function cli(env: Record<string, string>, ...args: string[]): void {
  const done = spawnSync(process.execPath, [join(API, 'cli.js'), ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (done.status !== 0) {
    throw new Error(done.stderr);
  }
}

/** The cookie of the organizer. */
export async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
