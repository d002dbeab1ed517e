import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { DelegationInput, DelegationReplacement } from './delegation.dto.js';
import { Delegation } from './delegation.entity.js';
import { mayAssign, stayFaults } from './delegation.rules.js';
import { delegationView } from './delegation.view.js';

@Injectable()
export class DelegationsService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(delegationView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(delegationView, id, caller);
  }

  create(caller: Caller, input: DelegationInput): Promise<string> {
    return this.db.write(caller, async (tx) => tx.read(delegationView, await this.add(tx, input)));
  }

  /** Adds one in a transaction and gives its id. @throws Problem 403, 422 */
  async add(tx: Transaction, input: DelegationInput): Promise<string> {
    Problem.refuse(stayFaults(input));
    await checkLiaison(tx, input.liaisonId);
    return tx.insert(Delegation, input);
  }

  replace(caller: Caller, id: string, { version, ...input }: DelegationReplacement): Promise<string> {
    Problem.refuse(stayFaults(input));
    return this.db.write(caller, async (tx) => {
      await tx.require(delegationView, id);
      await checkLiaison(tx, input.liaisonId);
      await refuseOtherEdition(tx, id, input.editionId);
      await tx.update(Delegation, id, version, input);
      return tx.read(delegationView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(delegationView, id);
      await tx.remove(Delegation, id, version);
      return '';
    });
  }
}

/** @throws Problem 403 when it is not the caller's to say, 422 when it is no liaison */
async function checkLiaison(tx: Transaction, liaisonId: string | null): Promise<void> {
  if (!mayAssign(tx.caller.principal, liaisonId)) {
    throw Problem.field(
      403,
      'liaisonId',
      'right.missing',
      'A liaison looks after their own delegations only',
    );
  }
  if (liaisonId === null) {
    return;
  }
  const [user] = await tx.query<{ role: string }>('SELECT role FROM app_user WHERE id = $1 FOR SHARE', [
    liaisonId,
  ]);
  if (user?.role !== 'liaison') {
    const code = user ? 'field.invalid' : 'field.unknownRecord';
    throw Problem.field(422, 'liaisonId', code, 'There is no liaison with this id');
  }
}

/** What it takes part in, and its agreements and enquiries, are the edition's. */
async function refuseOtherEdition(tx: Transaction, id: string, editionId: string): Promise<void> {
  const [stored] = await tx.query('SELECT FROM delegation WHERE id = $1 AND edition_id <> $2', [
    id,
    editionId,
  ]);
  if (stored) {
    throw Problem.field(422, 'editionId', 'record.otherEdition', 'A delegation stays in its edition');
  }
}
