import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { within } from '../database/list-query.js';
import { Problem } from '../problems/problem.js';
import { addLine } from './add-line.js';
import { agreementView } from './agreement.view.js';
import type { AmountInput } from './amount.dto.js';
import { amountView } from './amount.view.js';
import type { RatesInput } from './rate.dto.js';
import { rateLines } from './rate-lines.js';
import { ratesStatement, type RatesQuery } from './rates.statement.js';

@Injectable()
export class AmountsService {
  constructor(private readonly db: Database) {}

  /** The lines of one agreement. @throws Problem 404 when the agreement is not the caller's to read */
  async list(caller: Caller, agreementId: string, query: Record<string, string>): Promise<string> {
    if (!(await this.db.allows(agreementView, agreementId, caller, 'read'))) {
      throw Problem.notFound('agreement');
    }
    return this.db.list(amountView, within(query, 'agreementId', agreementId), caller);
  }

  add(caller: Caller, agreementId: string, input: AmountInput): Promise<string> {
    return this.db.write(caller, async (tx) => tx.read(amountView, await addLine(tx, agreementId, input)));
  }

  /** Answers `{data: [rate]}` as JSON text, one of each currency. */
  async rates(query: RatesQuery): Promise<string> {
    return (await this.db.body(ratesStatement(query)))!;
  }

  /** Corrects the lines by their rate and answers `{lines}` as JSON text, how many. @throws Problem as `rateLines` */
  rate(caller: Caller, input: RatesInput): Promise<string> {
    return this.db.write(caller, async (tx) => JSON.stringify({ lines: await rateLines(tx, input) }));
  }
}
