import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

/** Gives an account its password, as better-auth keeps it. */
export async function setPassword(manager: EntityManager, userId: string, password: string): Promise<void> {
  await manager.query(
    `INSERT INTO auth_account (id, user_id, account_id, provider_id, password) VALUES ($1, $2::uuid, $2::text, 'credential', $3)
     ON CONFLICT (provider_id, account_id) DO UPDATE SET password = excluded.password, updated_at = now()`,
    [uuidv7(), userId, await hashPassword(password)],
  );
}

/** Whether this is an account's password. */
export async function hasPassword(
  manager: EntityManager,
  userId: string,
  password: string,
): Promise<boolean> {
  const [account] = await manager.query<{ password: string | null }[]>(
    `SELECT password FROM auth_account WHERE user_id = $1 AND provider_id = 'credential'`,
    [userId],
  );
  return !!account?.password && verifyPassword({ hash: account.password, password });
}
