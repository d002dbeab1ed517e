import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { SimilarNames } from '../database/similar.statement.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { OrganisationInput, OrganisationReplacement } from './organisation.dto.js';
import { Organisation } from './organisation.entity.js';
import { organisationView } from './organisation.view.js';

@Injectable()
export class OrganisationsService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(organisationView, query, caller);
  }

  similar(caller: Caller, asked: SimilarNames): Promise<string> {
    return this.db.similar(organisationView, asked, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(organisationView, id, caller);
  }

  create(caller: Caller, input: OrganisationInput): Promise<string> {
    return this.db.write(caller, async (tx) =>
      tx.read(organisationView, await tx.insert(Organisation, { ...input })),
    );
  }

  replace(caller: Caller, id: string, { version, ...values }: OrganisationReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.update(Organisation, id, version, values);
      return tx.read(organisationView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(Organisation, id, version);
      await refuseCoHost(tx, id);
      return '';
    });
  }
}

/** An edition lists its co-hosts by id, which no foreign key can watch. */
async function refuseCoHost(tx: Transaction, id: string): Promise<void> {
  const editions = await tx.query('SELECT id FROM edition WHERE $1 = ANY (co_host_ids) LIMIT 1', [id]);
  if (editions.length > 0) {
    throw Problem.of('record.inUse', 'An edition names this organisation as a co-host');
  }
}
