import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { EditionInput, EditionReplacement } from './edition.dto.js';
import { Edition } from './edition.entity.js';
import { coHostFaults, dayFaults, quietFaults } from './edition.rules.js';
import { editionView } from './edition.view.js';

@Injectable()
export class EditionsService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(editionView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(editionView, id, caller);
  }

  create(caller: Caller, input: EditionInput): Promise<string> {
    return this.db.write(caller, async (tx) => tx.read(editionView, await this.add(tx, input)));
  }

  /** Adds one in a transaction and gives its id. @throws Problem 422 */
  async add(tx: Transaction, input: EditionInput): Promise<string> {
    Problem.refuse([...dayFaults(input), ...quietFaults(input)]);
    return tx.insert(Edition, await valuesOf(tx, input));
  }

  replace(caller: Caller, id: string, { version, ...input }: EditionReplacement): Promise<string> {
    Problem.refuse([...dayFaults(input), ...quietFaults(input)]);
    return this.db.write(caller, async (tx) => {
      await tx.update(Edition, id, version, await valuesOf(tx, input));
      return tx.read(editionView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(Edition, id, version);
      return '';
    });
  }
}

/** The row's values. Co-hosts are locked as a foreign key would: a list cannot have one. @throws Problem 422 */
async function valuesOf(tx: Transaction, input: EditionInput) {
  const { coHostIds } = input;
  const known = await tx.query<{ id: string }>(
    'SELECT id FROM organisation WHERE id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE',
    [coHostIds],
  );
  Problem.refuse(
    coHostFaults(
      coHostIds,
      known.map(({ id }) => id),
    ),
  );
  return input;
}
