import type pg from 'pg';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Caller } from '../access/caller.js';
import { Amount } from '../agreements/amount.entity.js';
import { Database } from '../database/database.js';
import type { Statement } from '../database/list-query.js';
import { Transaction } from '../database/transaction.js';

/** No amount, kind or day of a line is reported. */
export const MADE_UP_IN_LINES = ['kind', 'amount', 'effective_on'];

/**
 * A database whose every read and write joins one transaction, which began elsewhere and has its actor: services that
 * are given this one load all of the demo data or, whenever they are stopped, none of it.
 */
export class OneTransaction extends Database {
  constructor(private readonly manager: EntityManager) {
    super(manager.connection);
  }

  override async body({ text, values }: Statement): Promise<string | undefined> {
    const [row] = await this.rows<{ body: string }>(text, values);
    return row?.body;
  }

  override rows<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.manager.query<T[]>(text, values);
  }

  override write(caller: Caller, work: (tx: Transaction) => Promise<string>): Promise<string> {
    return work(new DemoTransaction(this.manager, caller));
  }
}

/** A line of a ledger cannot be changed, so what is made up in it is said as it is added. */
class DemoTransaction extends Transaction {
  override insert<T extends ObjectLiteral>(
    entity: EntityTarget<T>,
    values: Record<string, unknown>,
  ): Promise<string> {
    const more = (entity as unknown) === Amount && { illustrative: MADE_UP_IN_LINES };
    return super.insert(entity, { ...values, ...more });
  }
}
