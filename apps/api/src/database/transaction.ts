import type pg from 'pg';
import { QueryFailedError, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Action } from '@yutai/access';
import type { Caller } from '../access/caller.js';
import { Problem } from '../problems/problem.js';
import { fromForeignKey } from './constraint-errors.js';
import { recordStatement } from './list-query.js';
import type { View } from './view.js';

type Values = object;

/** What asks for rows: a transaction, or the pool. */
export type Query = <T extends pg.QueryResultRow>(text: string, values: unknown[]) => Promise<T[]>;

const names = new Map<string, string>();

/** The name under which a connection keeps a statement's plan. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `yutai_${names.size}`;
  names.set(text, name);
  return name;
}

/** What a write does inside its transaction. Everything goes through this transaction's connection. */
export class Transaction {
  constructor(
    readonly manager: EntityManager,
    readonly caller: Caller,
  ) {}

  /**
   * The rows of a statement. PostgreSQL keeps its plan for the connection, so `text` is one of a few; what differs is in
   * `values`.
   */
  async query<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    const connection = (await this.manager.queryRunner!.connect()) as pg.PoolClient;
    try {
      return (await connection.query<T>({ name: nameOf(text), text, values })).rows;
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  }

  /** Adds a row and gives its new id. */
  async insert<T extends ObjectLiteral>(entity: EntityTarget<T>, values: Values): Promise<string> {
    const id = uuidv7();
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values({ ...values, id } as never)
      .updateEntity(false)
      .execute();
    return id;
  }

  /** A row as it stands, locked until the end, if it is still at `version`. @throws Problem 409 `record.stale`, 404 */
  async lock<T extends ObjectLiteral>(entity: EntityTarget<T>, id: string, version: number): Promise<T> {
    const where = { id, version } as never;
    const row = await this.manager.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
    if (!row) {
      throw await this.staleOrGone(entity, id);
    }
    return row;
  }

  /** Replaces the given columns of a row, if it is still at `version`. @throws Problem 409 `record.stale`, 404 */
  async update<T extends ObjectLiteral>(
    entity: EntityTarget<T>,
    id: string,
    version: number,
    values: Values,
  ): Promise<void> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set({ ...values, version: () => 'version + 1' } as never)
      .where('id = :id AND version = :version', { id, version })
      .updateEntity(false)
      .execute();
    if (affected !== 1) {
      throw await this.staleOrGone(entity, id);
    }
  }

  /** @throws Problem 409 `record.stale` or `record.inUse`, 404 */
  async remove<T extends ObjectLiteral>(entity: EntityTarget<T>, id: string, version: number): Promise<void> {
    try {
      const where = this.manager
        .createQueryBuilder()
        .delete()
        .from(entity)
        .where('id = :id AND version = :version', { id, version });
      if ((await where.execute()).affected !== 1) {
        throw await this.staleOrGone(entity, id);
      }
    } catch (error) {
      throw fromForeignKey(error, true) ?? error;
    }
  }

  /** Those of the ids that a row of the table has. */
  async known(table: 'organisation' | 'person', ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.query<{ id: string }>(`SELECT id FROM ${table} WHERE id = ANY ($1::uuid[])`, [
      ids,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /** A record as the caller may see it, as JSON text. @throws Problem 404 */
  async read(view: View, id: string): Promise<string> {
    const body = await this.find(view, id, 'read');
    if (body === undefined) {
      throw Problem.notFound(view.called ?? view.subject);
    }
    return body;
  }

  /** Whether the caller may do this to the record, as it stands within this transaction. */
  async allows(view: View, id: string, action: Action): Promise<boolean> {
    return (await this.find(view, id, action)) !== undefined;
  }

  /** Refuses unless the caller may do this to the record: 404 when they may not even read it, 403 otherwise. */
  async require(view: View, id: string, action: Action = 'write'): Promise<void> {
    if (await this.allows(view, id, action)) {
      return;
    }
    await this.read(view, id);
    throw Problem.of('right.missing', `Your role may not do this to this ${view.subject}`);
  }

  private async find(view: View, id: string, action: Action): Promise<string | undefined> {
    const { text, values } = recordStatement(view, id, this.caller.ability, action);
    return (await this.query<{ body: string }>(text, values))[0]?.body;
  }

  private async staleOrGone<T extends ObjectLiteral>(entity: EntityTarget<T>, id: string): Promise<Problem> {
    const { tableName } = this.manager.connection.getMetadata(entity);
    const rows = await this.query<{ version: number }>(`SELECT version FROM ${tableName} WHERE id = $1`, [
      id,
    ]);
    return rows[0]
      ? Problem.of(
          'record.stale',
          `Somebody else changed this since; it is now at version ${rows[0].version}`,
        )
      : Problem.notFound(tableName);
  }
}
