import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, cookieOf } from '../support/client.js';

const CLI = join(import.meta.dirname, '../../apps/api/dist/cli.js');
const EMAIL = 'desk@yutai.example';
const run = promisify(execFile);

/** Migrates a database and makes one organizer in it, without any demo data. Gives the password. */
export async function prepareDatabase(databaseUrl: string): Promise<string> {
  const password = randomBytes(12).toString('base64url');
  const env = { ...process.env, DATABASE_URL: databaseUrl, ORGANIZER_PASSWORD: password };
  await run(process.execPath, [CLI, 'migrate'], { env });
  await run(process.execPath, [CLI, 'create-organizer', EMAIL], { env });
  return password;
}

/** The organizer at a running API, and how the audit names them. @throws Error when the sign-in is refused */
export async function signInOrganizer(
  url: string,
  password: string,
): Promise<{ client: Client; actor: string }> {
  const answer = await new Client(url).post('/api/auth/sign-in/email', { email: EMAIL, password });
  if (answer.status !== 200) throw new Error(`The organizer cannot sign in: ${answer.status} ${answer.text}`);
  const client = new Client(url, cookieOf(answer));
  return { client, actor: `user:${(await client.get('/api/me')).body.id}` };
}
