import { randomBytes } from 'node:crypto';
import { createDataSource } from '../database/data-source.js';
import type { CommandSettings } from '../settings/settings.js';
import { addAccount } from './add-account.js';

/** Makes the first account of an installation and prints its password, which is shown once. */
export async function createOrganizer(
  { DATABASE_URL, ORGANIZER_PASSWORD }: CommandSettings,
  email = '',
  name = email,
): Promise<void> {
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
    throw new Error('Say whose account: create-organizer <e-mail> [name].');
  }
  const password = ORGANIZER_PASSWORD ?? randomBytes(12).toString('base64url');
  const source = await createDataSource(DATABASE_URL);
  await source.transaction(async (manager) => {
    await manager.query(`SELECT set_config('yutai.actor', 'command:create-organizer', true)`);
    const [known] = await manager.query('SELECT 1 FROM app_user WHERE email = lower($1)', [email]);
    if (known) throw new Error(`${email} has an account already.`);
    await addAccount(manager, { name, email, role: 'organizer' }, password);
  });
  await source.destroy();
  console.log(`Organizer ${email.toLowerCase()} can sign in with the password ${password}`);
}
