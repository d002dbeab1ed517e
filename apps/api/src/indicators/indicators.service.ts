import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { within } from '../database/list-query.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { IndicatorValue } from './indicator-value.entity.js';
import type { IndicatorReplacement, IndicatorValueInput, NewIndicatorInput } from './indicator.dto.js';
import { Indicator } from './indicator.entity.js';
import { editionFaults, whenFaults } from './indicator.rules.js';
import { indicatorValueView, indicatorView } from './indicator.view.js';

@Injectable()
export class IndicatorsService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(indicatorView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(indicatorView, id, caller);
  }

  create(caller: Caller, { current, ...input }: NewIndicatorInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      Problem.refuse(editionFaults(input));
      const id = await tx.insert(Indicator, { ...input });
      if (current) {
        await addValue(tx, id, current, 'current.');
      }
      return tx.read(indicatorView, id);
    });
  }

  replace(caller: Caller, id: string, { version, ...values }: IndicatorReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      Problem.refuse(editionFaults(values));
      await tx.update(Indicator, id, version, values);
      return tx.read(indicatorView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.remove(Indicator, id, version);
      return '';
    });
  }

  /** The values of one indicator, newest first. @throws Problem 404 */
  async values(caller: Caller, indicatorId: string, query: Record<string, string>): Promise<string> {
    if (!(await this.db.allows(indicatorView, indicatorId, caller, 'read'))) {
      throw Problem.notFound('indicator');
    }
    return this.db.list(indicatorValueView, within(query, 'indicatorId', indicatorId), caller);
  }

  /** Adds a value, which is current from now on. @throws Problem 404 */
  add(caller: Caller, indicatorId: string, input: IndicatorValueInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(indicatorView, indicatorId);
      return tx.read(indicatorValueView, await addValue(tx, indicatorId, input));
    });
  }
}

function addValue(
  tx: Transaction,
  indicatorId: string,
  input: IndicatorValueInput,
  within = '',
): Promise<string> {
  Problem.refuse(whenFaults(input).map((fault) => ({ ...fault, field: within + fault.field })));
  return tx.insert(IndicatorValue, { ...input, indicatorId });
}
