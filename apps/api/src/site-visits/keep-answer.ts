import type { Transaction } from '../database/transaction.js';
import { Activity } from '../scheduling/activity.entity.js';
import type { Agreed, Stored } from '../scheduling/stored-activity.js';
import { checkAnswer, type Answer } from './host-answer.rules.js';
import { answerAfter } from './lapsed-answer.rules.js';
import { SiteVisit } from './site-visit.entity.js';

export async function updateVisit(
  tx: Transaction,
  activityId: string,
  values: Partial<SiteVisit>,
): Promise<void> {
  await tx.manager.update(SiteVisit, { activityId }, values as never);
}

/** Keeps to what its host has said as a visit, whose row is locked, is rearranged. @param values of it that change besides */
export async function updateRearranged(
  tx: Transaction,
  activityId: string,
  [was, becomes]: readonly [Agreed, Agreed],
  values: Partial<SiteVisit>,
): Promise<void> {
  const visit = await tx.manager.findOneByOrFail(SiteVisit, { activityId });
  await updateVisit(tx, activityId, { ...values, ...answerAfter(visit, was, becomes, values.hostId) });
}

/**
 * Keeps what a host said of a visit whose row is locked. A time it proposes books nothing until an
 * organizer takes it. @throws Problem 422
 */
export async function keepAnswer(
  tx: Transaction,
  { id, version, ...stored }: Stored,
  answer: Answer,
): Promise<void> {
  checkAnswer(answer, stored);
  await tx.update(Activity, id, version, {});
  await updateVisit(tx, id, {
    hostAnswer: answer.answer,
    hostAnsweredAt: answer.answer === 'asked' ? null : new Date(),
    counterProposal: answer.startsAt ? `[${answer.startsAt},${answer.endsAt})` : null,
    hostMessage: answer.message,
    lapsedAnswer: null,
  });
}

/** That the question has gone out, of a visit whose row is locked; an answer that is there stays. */
export async function markAsked(tx: Transaction, id: string): Promise<void> {
  const asked = await tx.query(
    `UPDATE site_visit SET host_answer = 'asked', lapsed_answer = NULL
     WHERE activity_id = $1 AND host_answer = 'not_asked' RETURNING activity_id`,
    [id],
  );
  if (asked.length > 0) {
    await tx.query('UPDATE activity SET version = version + 1 WHERE id = $1', [id]);
  }
}
