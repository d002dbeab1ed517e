import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '@yutai/domain';
import { setPassword } from '../sign-in/passwords.js';
import { AppUser } from './app-user.entity.js';

interface Account {
  name: string;
  email: string;
  role: Role;
  phone?: string | null;
  disabled?: boolean;
}

/** Makes an account that signs in with `password`, and gives its id. An e-mail address is kept in small letters. */
export async function addAccount(
  manager: EntityManager,
  account: Account,
  password: string,
): Promise<string> {
  const id = uuidv7();
  await manager.insert(AppUser, { id, ...account, email: account.email.toLowerCase() });
  await setPassword(manager, id, password);
  return id;
}
