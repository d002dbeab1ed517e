import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import { Attempts } from '../sign-in/attempts.js';
import { dueOn } from './due-on.js';
import type { QuestionInput } from './question.dto.js';
import { Enquiry } from './enquiry.entity.js';

/** Of one link. */
const ASKED_AT_ONCE = { limit: 30, windowSeconds: 3600 };

const REPLIES = `(SELECT coalesce(json_agg(json_build_object('text', r.text, 'final', r.kind = 'final', 'at', r.recorded_at)
    ORDER BY r.recorded_at, r.id), '[]')
  FROM enquiry_reply r WHERE r.enquiry_id = q.id AND r.kind <> 'note')`;

const QUESTION = `json_build_object('id', q.id, 'topic', q.topic, 'question', q.question, 'status', q.status,
  'askedAt', q.created_at, 'replies', ${REPLIES})`;

const LIST_SQL = `
  SELECT json_build_object('questions', coalesce(json_agg(${QUESTION} ORDER BY q.created_at DESC, q.id), '[]'))::text AS body
  FROM enquiry q WHERE q.asked_by_id = $1 AND q.from_page`;

const ONE_SQL = `SELECT ${QUESTION}::text AS body FROM enquiry q WHERE q.asked_by_id = $1 AND q.id = $2`;

const ASKER_SQL = `
  SELECT d.edition_id AS "editionId", d.id AS "delegationId"
  FROM delegate g JOIN delegation d ON d.id = g.delegation_id WHERE g.id = $1`;

/** What delegates ask on their page: enquiries of theirs and of their delegation. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
  ) {}

  /** What the delegate asked here, as JSON text. What the desk wrote down of them it wrote for itself. */
  async list({ delegateId }: OpenedLink): Promise<string> {
    return (await this.db.body({ text: LIST_SQL, values: [delegateId], name: 'questions' }))!;
  }

  /**
   * Asked once however often it is sent: the page does not know whether what it sent has arrived.
   * @throws Problem 429 past so many within an hour
   */
  async ask(caller: Caller, { linkId, delegateId }: OpenedLink, input: QuestionInput): Promise<string> {
    await this.attempts.count(`question ${linkId}`, ASKED_AT_ONCE);
    return this.db.write(caller, async (tx) => {
      await keep(tx, delegateId, input);
      const [asked] = await tx.query<{ body: string }>(ONE_SQL, [delegateId, input.id]);
      if (!asked) {
        throw Problem.field(422, 'id', 'field.invalid', 'Another question has this id');
      }
      return asked.body;
    });
  }
}

/** Unless it was kept before. */
async function keep(
  tx: Transaction,
  delegateId: string,
  { id, topic, question }: QuestionInput,
): Promise<void> {
  const [asker] = await tx.query<{ editionId: string; delegationId: string }>(ASKER_SQL, [delegateId]);
  if (!asker) {
    throw Problem.of('link.unknown', 'There is no such link');
  }
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(Enquiry)
    .values({
      id,
      ...asker,
      askedById: delegateId,
      fromPage: true,
      topic,
      question,
      dueOn: await dueOn(tx, { ...asker, topic }),
    })
    .orIgnore()
    .updateEntity(false)
    .execute();
}
