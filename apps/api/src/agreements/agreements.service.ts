import { Injectable } from '@nestjs/common';
import { rowsAllowed, type Subject } from '@yutai/access';
import { stagesAhead } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { SimilarNames } from '../database/similar.statement.js';
import { within } from '../database/list-query.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { addLine } from './add-line.js';
import type {
  AdvanceInput,
  AgreementReplacement,
  AgreementStatusInput,
  NewAgreementInput,
  SigningInput,
  TakingBackInput,
  VoidingInput,
} from './agreement-input.dto.js';
import { Agreement } from './agreement.entity.js';
import { needsReason, opening, reached } from './agreement.rules.js';
import { agreementView } from './agreement.view.js';
import { keepParties } from './keep-parties.js';
import { moveView } from './move.view.js';
import { notFrom, signed, takenBack } from './stage-moves.js';
import { totalLinesStatement, type LinesQuery } from './total-lines.statement.js';
import { picturesStatement, type PicturesQuery } from './pictures.statement.js';
import { totalsStatement, type TotalsQuery } from './totals.statement.js';
import { checkNeverCounted, lockCounting } from './voiding.js';

@Injectable()
export class AgreementsService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(agreementView, query, caller);
  }

  similar(caller: Caller, asked: SimilarNames): Promise<string> {
    return this.db.similar(agreementView, asked, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(agreementView, id, caller);
  }

  /** Answers `{signed, utilised, ratios, groups, missingRate}` as JSON text. */
  async totals(query: TotalsQuery): Promise<string> {
    return (await this.db.body(totalsStatement(query)))!;
  }

  /** Answers `{sum, missingRate, total, data}` as JSON text; `page` in SQL says which of the lines are in it. */
  async totalLines({ ability }: Caller, query: LinesQuery, page: string): Promise<string> {
    return (await this.db.body(totalLinesStatement(query, ability, page)))!;
  }

  /** Answers `{data: [picture of an edition]}` as JSON text, the latest edition first; counts only to who may read all. */
  async pictures({ ability }: Caller, query: PicturesQuery): Promise<string> {
    const readsAll = (subject: Subject) => rowsAllowed(ability, 'read', subject) === 'all';
    return (await this.db.body(picturesStatement(query, readsAll)))!;
  }

  create(caller: Caller, { parties, amount, stage, stageOn, ...input }: NewAgreementInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      checkSigning(input);
      await checkSignedAt(tx, input.signedAtActivityId, input.editionId);
      await dayOrToday(tx, input.editionId, input.signedOn, 'signedOn');
      const on = await dayOrToday(tx, input.editionId, stageOn, 'stageOn');
      const id = await tx.insert(Agreement, { ...input, ...opening(input.signedOn, stage, on) });
      await keepParties(tx, id, parties);
      if (amount) {
        await addLine(tx, id, amount, 'amount.');
      }
      return tx.read(agreementView, id);
    });
  }

  replace(
    caller: Caller,
    id: string,
    { version, parties, ...values }: AgreementReplacement,
  ): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const { signedOn, editionId, signedAtActivityId } = await lockCounting(tx, id, version);
      const leaves = signedOn === null && values.editionId !== editionId;
      const occasion = leaves ? null : signedAtActivityId;
      await checkSignedAt(tx, occasion, values.editionId, 'editionId');
      await tx.update(Agreement, id, version, { ...values, signedAtActivityId: occasion });
      await keepParties(tx, id, parties);
      return tx.read(agreementView, id);
    });
  }

  /** Locks the row first, so that no line is added meanwhile. @throws Problem 409 for what was signed or has lines */
  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.lock(Agreement, id, version);
      await checkNeverCounted(tx, id);
      await tx.remove(Agreement, id, version);
      return '';
    });
  }

  /** From now on it counts for nothing; a day that was before keeps what it said. */
  void(caller: Caller, id: string, version: number, { reason }: VoidingInput): Promise<string> {
    return this.move(caller, id, version, () => ({ voidedAt: new Date(), voidReason: reason }));
  }

  /** @throws Problem 409 `agreement.notVoided` */
  reinstate(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      if ((await tx.lock(Agreement, id, version)).voidedAt === null) {
        throw Problem.of('agreement.notVoided', 'It was not voided');
      }
      await tx.update(Agreement, id, version, { voidedAt: null, voidReason: null });
      return tx.read(agreementView, id);
    });
  }

  sign(caller: Caller, id: string, version: number, signing: SigningInput): Promise<string> {
    return this.move(caller, id, version, async (tx, agreement) => {
      await checkSignedAt(tx, signing.signedAtActivityId, agreement.editionId);
      await dayOrToday(tx, agreement.editionId, signing.signedOn, 'signedOn');
      return signed(agreement, signing);
    });
  }

  advance(
    caller: Caller,
    id: string,
    version: number,
    { stage, reachedOn, reason }: AdvanceInput,
  ): Promise<string> {
    return this.move(caller, id, version, async (tx, agreement) => {
      if (!stagesAhead(agreement).includes(stage)) {
        throw notFrom(agreement);
      }
      const on = await dayOrToday(tx, agreement.editionId, reachedOn, 'reachedOn');
      return { ...reached(agreement, { [`${stage}On`]: on }), stageReason: reason };
    });
  }

  takeBack(caller: Caller, id: string, version: number, input: TakingBackInput): Promise<string> {
    return this.move(caller, id, version, (tx, agreement) => takenBack(tx, agreement, input));
  }

  setStatus(
    caller: Caller,
    id: string,
    version: number,
    { status, reason, since }: AgreementStatusInput,
  ): Promise<string> {
    return this.move(caller, id, version, async (tx, before) => {
      if (needsReason(status) && reason === null) {
        throw Problem.field(422, 'reason', 'field.required', `Say why it is ${status}`);
      }
      const kept = status === before.status ? before.statusSince : null;
      const statusSince = await dayOrToday(tx, before.editionId, since ?? kept, 'since');
      return { status, statusReason: reason, statusSince };
    });
  }

  /** The moves of one agreement. @throws Problem 404 when it is not the caller's to read */
  async moves(caller: Caller, agreementId: string, query: Record<string, string>): Promise<string> {
    if (!(await this.db.allows(agreementView, agreementId, caller, 'read'))) {
      throw Problem.notFound('agreement');
    }
    return this.db.list(moveView, within(query, 'agreementId', agreementId), caller);
  }

  private move(
    caller: Caller,
    id: string,
    version: number,
    decide: (tx: Transaction, agreement: Agreement) => Partial<Agreement> | Promise<Partial<Agreement>>,
  ): Promise<string> {
    return this.db.write(caller, async (tx) => {
      const agreement = await lockCounting(tx, id, version);
      await tx.update(Agreement, id, version, await decide(tx, agreement));
      return tx.read(agreementView, id);
    });
  }
}

/** Of an edition that is not there too: its foreign key refuses what is then written. */
const TODAY_SQL = `
  SELECT (now() AT TIME ZONE coalesce((SELECT time_zone FROM edition WHERE id = $1), 'UTC'))::date AS today`;

/** @throws Problem 422 when it says where it was signed and not when */
function checkSigning({
  signedOn,
  signedAtActivityId,
}: Pick<NewAgreementInput, 'signedOn' | 'signedAtActivityId'>): void {
  if (signedAtActivityId !== null && signedOn === null) {
    throw Problem.field(422, 'signedOn', 'field.required', 'Say on which day it was signed there');
  }
}

/** @throws Problem 422 unless the activity at which it was signed is of its edition */
async function checkSignedAt(
  tx: Transaction,
  activityId: string | null,
  editionId: string,
  field = 'signedAtActivityId',
): Promise<void> {
  if (activityId === null) {
    return;
  }
  const [activity] = await tx.query<{ edition_id: string }>('SELECT edition_id FROM activity WHERE id = $1', [
    activityId,
  ]);
  if (!activity) {
    throw Problem.field(422, field, 'field.unknownRecord', 'There is no such activity');
  }
  if (activity.edition_id !== editionId) {
    throw Problem.field(422, field, 'record.otherEdition', 'It was signed at an activity of another edition');
  }
}

/**
 * The day on which something came about: today in the edition where nobody said.
 * @throws Problem 422 for a day that is yet to come there
 */
async function dayOrToday(
  tx: Transaction,
  editionId: string,
  day: string | null,
  field: string,
): Promise<string> {
  const [{ today }] = (await tx.query<{ today: string }>(TODAY_SQL, [editionId])) as [{ today: string }];
  if (day !== null && day > today) {
    throw Problem.field(422, field, 'agreement.inFuture', `${day} is yet to come`);
  }
  return day ?? today;
}
