import { REPLYABLE_STATUSES, type ActivityStatus, type HostAnswer } from '@yutai/domain';
import { Problem } from '../problems/problem.js';
import { checkTimes } from '../scheduling/schedule.rules.js';

export interface Answer {
  answer: HostAnswer;
  startsAt: string | null;
  endsAt: string | null;
  message: string | null;
}

/** @throws Problem 422 once the visit is confirmed, over or cancelled */
export function checkReplyable(status: ActivityStatus): void {
  if (!REPLYABLE_STATUSES.some((replyable) => replyable === status)) {
    throw Problem.of('activity.statusNotAllowed', `The answer to a visit that is ${status} stands`);
  }
}

/** A time if and only if the host proposes another. @throws Problem 422 */
export function checkAnswer({ answer, startsAt, endsAt }: Answer): void {
  checkTimes(startsAt, endsAt);
  if (answer === 'counter_proposed' && startsAt === null) {
    throw Problem.field(422, 'startsAt', 'field.required', 'Which time does the host propose?');
  }
  if (answer !== 'counter_proposed' && startsAt !== null) {
    throw Problem.field(422, 'startsAt', 'field.invalid', 'Only a host who proposes another time gives one');
  }
}
