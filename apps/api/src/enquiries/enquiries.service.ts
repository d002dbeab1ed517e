import { Injectable } from '@nestjs/common';
import { ENQUIRY_MOVES, REPLIED_IN, type EnquiryStatus, type EnquiryVerb } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { within } from '../database/list-query.js';
import type { Transaction } from '../database/transaction.js';
import { delegationView } from '../delegations/delegation.view.js';
import { Problem } from '../problems/problem.js';
import { dueOn } from './due-on.js';
import type { EnquiryInput, EnquiryReplacement } from './enquiry.dto.js';
import { EnquiryReply } from './enquiry-reply.entity.js';
import { Enquiry } from './enquiry.entity.js';
import { askerFaults, asksAnew, statusAfter, type Askers } from './enquiry.rules.js';
import { enquiryView } from './enquiry.view.js';
import type { ReplyInput } from './thread.dto.js';
import { threadView } from './thread.view.js';

@Injectable()
export class EnquiriesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(enquiryView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(enquiryView, id, caller);
  }

  create(caller: Caller, input: EnquiryInput): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await checkAskers(tx, input);
      const id = await tx.insert(Enquiry, { ...input, dueOn: input.dueOn ?? (await dueOn(tx, input)) });
      await requireOwn(tx, id);
      return tx.read(enquiryView, id);
    });
  }

  replace(caller: Caller, id: string, { version, ...values }: EnquiryReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(enquiryView, id);
      await checkAskers(tx, values);
      const before = await tx.lock(Enquiry, id, version);
      refuseOtherAsker(before, values);
      const settled = values.dueOn ?? before.dueOn ?? (await dueOn(tx, values));
      const reopened = asksAnew(before.question, values.question) ? REOPENED : {};
      await tx.update(Enquiry, id, version, { ...values, ...reopened, dueOn: settled });
      await requireOwn(tx, id);
      return tx.read(enquiryView, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(enquiryView, id, 'remove');
      await tx.remove(Enquiry, id, version);
      return '';
    });
  }

  reply(caller: Caller, id: string, version: number, { kind, text }: ReplyInput): Promise<string> {
    return this.change(caller, id, version, async (tx, { status }) => {
      if (!REPLIED_IN[kind].includes(status)) {
        throw notFrom(`have a reply that is ${kind}`, status);
      }
      const isFinal = kind === 'final';
      const { principal } = caller;
      const replyId = await tx.insert(EnquiryReply, {
        enquiryId: id,
        kind,
        answersId: isFinal ? id : null,
        text,
        authorId: principal.kind === 'user' ? principal.id : null,
      });
      return isFinal ? { status: ENQUIRY_MOVES.answer.to, answerId: replyId } : {};
    });
  }

  close(caller: Caller, id: string, version: number): Promise<string> {
    return this.move(caller, 'close', id, version, {});
  }

  reopen(caller: Caller, id: string, version: number): Promise<string> {
    return this.move(caller, 'reopen', id, version, REOPENED);
  }

  /** @throws Problem 404 when the enquiry is not the caller's to read */
  async thread(caller: Caller, enquiryId: string, query: Record<string, string>): Promise<string> {
    if (!(await this.db.allows(enquiryView, enquiryId, caller, 'read'))) {
      throw Problem.notFound('enquiry');
    }
    return this.db.list(threadView, within(query, 'enquiryId', enquiryId), caller);
  }

  private move(
    caller: Caller,
    verb: EnquiryVerb,
    id: string,
    version: number,
    values: Partial<Enquiry>,
  ): Promise<string> {
    return this.change(caller, id, version, (_, enquiry) => {
      const status = statusAfter(verb, enquiry.status);
      if (status === null) {
        throw notFrom(verb, enquiry.status);
      }
      return { ...values, status };
    });
  }

  private change(
    caller: Caller,
    id: string,
    version: number,
    decide: (tx: Transaction, enquiry: Enquiry) => Partial<Enquiry> | Promise<Partial<Enquiry>>,
  ): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(enquiryView, id);
      const enquiry = await tx.lock(Enquiry, id, version);
      await tx.update(Enquiry, id, version, await decide(tx, enquiry));
      return tx.read(enquiryView, id);
    });
  }
}

/** It and its replies stand on the page of whoever asked there. @throws Problem 422 */
function refuseOtherAsker(before: Enquiry, { askedById }: Pick<Enquiry, 'askedById'>): void {
  if (before.fromPage && askedById !== before.askedById) {
    throw Problem.field(
      422,
      'askedById',
      'enquiry.askerKept',
      'A question from a page stays with whoever asked it',
    );
  }
}

/** The answer that was not enough stays in the thread, and answers no more. */
const REOPENED: Partial<Enquiry> = { status: ENQUIRY_MOVES.reopen.to, answerId: null };

const notFrom = (act: string, status: EnquiryStatus) =>
  Problem.of('enquiry.statusNotAllowed', `An enquiry that is ${status} cannot ${act}`);

/** After a write: a liaison may put an enquiry only to a delegation of their own. @throws Problem 403 */
async function requireOwn(tx: Transaction, id: string): Promise<void> {
  if (!(await tx.allows(enquiryView, id, 'write'))) {
    throw Problem.field(
      403,
      'delegationId',
      'right.missing',
      'You may ask only for a delegation of your own',
    );
  }
}

const ASKERS_SQL = `
  SELECT (SELECT edition_id FROM delegation WHERE id = $1) AS "editionId",
    (SELECT delegation_id FROM delegate WHERE id = $2) AS "delegationId"`;

const NOBODY: Askers = { editionId: null, delegationId: null };

/**
 * A delegation that the caller may not read is as if it were not there, and its delegates too.
 * @throws Problem 422 unless the delegation is of the edition and who asked is of the delegation
 */
async function checkAskers(tx: Transaction, input: EnquiryInput): Promise<void> {
  const { delegationId, askedById } = input;
  const readable = delegationId !== null && (await tx.allows(delegationView, delegationId, 'read'));
  const [known = NOBODY] = readable ? await tx.query<Askers>(ASKERS_SQL, [delegationId, askedById]) : [];
  Problem.refuse(askerFaults(input, known));
}
