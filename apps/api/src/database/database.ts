import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { Action } from '@yutai/access';
import type { Conflict } from '@yutai/planning';
import { actorOf, type Caller } from '../access/caller.js';
import { Problem } from '../problems/problem.js';
import { fromForeignKey } from './constraint-errors.js';
import { recordIdempotently } from './idempotency.js';
import { listStatement, recordStatement, type Statement } from './list-query.js';
import { similarStatement, type SimilarNames } from './similar.statement.js';
import { Transaction } from './transaction.js';
import type { NamedView, View } from './view.js';

const ATTEMPTS = 6;
const RETRIED = ['40P01', '40001'];

/** A transaction saw too late what it should have locked: it is undone, and tried again as after a deadlock. */
export class StartAgain extends Error {
  readonly driverError = { code: '40001' };
}

/** Ends a dry run: everything was done and is now undone. */
class Undo {
  constructor(readonly body: string) {}
}

/** Reads in one statement each, writes in one transaction each. */
@Injectable()
export class Database {
  private readonly pool: pg.Pool;

  constructor(@InjectDataSource() readonly dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: pg.Pool }).master;
  }

  /** Runs one statement that answers a single column `body`, and gives that. */
  async body(statement: Statement & { name?: string }): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ body: string }>(statement);
    return rows[0]?.body;
  }

  async rows<T extends pg.QueryResultRow>(text: string, values: unknown[] = [], name?: string): Promise<T[]> {
    const { rows } = await this.pool.query<T>({ text, values, name });
    return rows;
  }

  /** `{"data": […], "total": n}` as JSON text. */
  async list(view: View, query: Record<string, string>, caller: Caller): Promise<string> {
    return (await this.body(listStatement(view, query, caller.ability)))!;
  }

  /** `{"data": […]}` as JSON text: the records that are called much the same. */
  async similar(view: NamedView, asked: SimilarNames, caller: Caller): Promise<string> {
    return (await this.body(similarStatement(view, asked, caller.ability)))!;
  }

  /** One record as JSON text. @throws Problem 404 when it is not there or not the caller's to read */
  async one(view: View, id: string, caller: Caller): Promise<string> {
    const body = await this.body(recordStatement(view, id, caller.ability));
    if (body === undefined) {
      throw Problem.notFound(view.called ?? view.subject);
    }
    return body;
  }

  /**
   * Runs `work` in a transaction that carries its actor for the audit, and answers the JSON text it gives.
   *
   * With an Idempotency-Key the first answer is kept in that transaction and given again. A dry run is undone at its
   * end and answers `{record, conflicts}`. Deadlocks and serialization failures are tried again.
   */
  async write(
    caller: Caller,
    work: (tx: Transaction) => Promise<string>,
    { isolation }: { isolation?: 'REPEATABLE READ' } = {},
  ): Promise<string> {
    const attempt = async (manager: EntityManager) => {
      const tx = new Transaction(manager, caller);
      await tx.query(`SELECT set_config('yutai.actor', $1, true), set_config('yutai.request_id', $2, true)`, [
        actorOf(caller),
        caller.requestId,
      ]);
      const body = caller.idempotency && !caller.dryRun ? await recordIdempotently(tx, work) : await work(tx);
      if (caller.dryRun) {
        throw new Undo(body);
      }
      return body;
    };
    for (let attempts = 1; ; attempts += 1) {
      try {
        // A level that is named costs a statement more.
        return await (isolation
          ? this.dataSource.transaction(isolation, attempt)
          : this.dataSource.transaction(attempt));
      } catch (error) {
        const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
        if (RETRIED.includes(code) && attempts < ATTEMPTS) {
          continue;
        }
        return this.outcome(caller, error);
      }
    }
  }

  private outcome(caller: Caller, error: unknown): string {
    if (error instanceof Undo) {
      const record = error.body === '' ? null : (JSON.parse(error.body) as { warnings?: Conflict[] });
      return JSON.stringify({ record, conflicts: record?.warnings ?? [] });
    }
    if (caller.dryRun && error instanceof Problem && error.more.conflicts) {
      return JSON.stringify({ record: null, conflicts: error.more.conflicts });
    }
    throw fromForeignKey(error, false) ?? error;
  }

  /** Whether the caller may do `action` to the record; a write asks this before it changes anything. */
  async allows(view: View, id: string, caller: Caller, action: Action): Promise<boolean> {
    return (await this.body(recordStatement(view, id, caller.ability, action))) !== undefined;
  }
}
