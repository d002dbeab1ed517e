import type { EntityManager } from 'typeorm';
import { ROLES, type Role } from '@yutai/domain';
import type { CommandSettings } from '../settings/settings.js';
import { hasPassword, setPassword } from '../sign-in/passwords.js';
import { addAccount } from '../users/add-account.js';
import type { Ids } from './row.js';

const emailOf = (role: Role) => `${role}@yutai.example`;

/** One demo account for each role, all with the one password; gives their ids. @throws Error without a password */
export async function seedAccounts(
  manager: EntityManager,
  { DEMO_PASSWORD }: CommandSettings,
): Promise<Ids<Role>> {
  if (!DEMO_PASSWORD) {
    throw new Error('DEMO_PASSWORD is not set: the demo accounts need one.');
  }
  const ids: Partial<Ids<Role>> = {};
  for (const role of ROLES) {
    const name = role[0]!.toUpperCase() + role.slice(1);
    const phone = role === 'liaison' ? '+86 23 0000 0001' : null;
    ids[role] = await addAccount(manager, { name, email: emailOf(role), role, phone }, DEMO_PASSWORD);
  }
  return ids as Ids<Role>;
}

/** Gives the demo accounts that are still there the password of DEMO_PASSWORD, should they have another. */
export async function keepDemoPassword(
  manager: EntityManager,
  { DEMO_PASSWORD }: CommandSettings,
): Promise<void> {
  if (!DEMO_PASSWORD) {
    return;
  }
  const accounts = await manager.query<{ id: string }[]>(
    'SELECT id FROM app_user WHERE email = ANY ($1) ORDER BY id',
    [ROLES.map(emailOf)],
  );
  for (const { id } of accounts) {
    if (!(await hasPassword(manager, id, DEMO_PASSWORD))) {
      await manager.transaction(async (tx) => {
        await tx.query(`SELECT set_config('yutai.actor', 'command:seed', true)`);
        await setPassword(tx, id, DEMO_PASSWORD);
      });
    }
  }
}
