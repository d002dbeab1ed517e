import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { setPassword } from '../sign-in/passwords.js';
import { addAccount } from './add-account.js';
import { AppUser } from './app-user.entity.js';
import type { NewUserInput, UserReplacement } from './user.dto.js';
import { userView } from './user.view.js';

@Injectable()
export class UsersService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(userView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(userView, id, caller);
  }

  create(caller: Caller, { password, ...input }: NewUserInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      return tx.read(userView, await addAccount(tx.manager, input, password));
    });
  }

  replace(caller: Caller, id: string, { version, password, ...input }: UserReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await lockOrganizers(tx);
      await tx.update(AppUser, id, version, { ...input, email: input.email.toLowerCase() });
      await keepAnOrganizer(tx);
      if (password) {
        await setPassword(tx.manager, id, password);
      }
      if (password || input.disabled) {
        await tx.query('DELETE FROM auth_session WHERE user_id = $1', [id]);
      }
      return tx.read(userView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await lockOrganizers(tx);
      await tx.remove(AppUser, id, version);
      await keepAnOrganizer(tx);
      return '';
    });
  }
}

/** All who can manage accounts, in one order for every writer: two of them cannot shut each other out at once. */
const lockOrganizers = (tx: Transaction) =>
  tx.query(`SELECT id FROM app_user WHERE role = 'organizer' AND NOT disabled ORDER BY id FOR NO KEY UPDATE`);

/** @throws Problem 422 `user.lastOrganizer` when the change would leave nobody */
async function keepAnOrganizer(tx: Transaction): Promise<void> {
  if ((await lockOrganizers(tx)).length === 0) {
    throw Problem.of('user.lastOrganizer', 'Somebody must remain who can manage accounts');
  }
}
