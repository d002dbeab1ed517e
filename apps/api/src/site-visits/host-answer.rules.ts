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

type Times = Pick<Answer, 'startsAt' | 'endsAt'>;

const sameTime = (one: Times, other: Times) =>
  Date.parse(one.startsAt ?? '') === Date.parse(other.startsAt ?? '') &&
  Date.parse(one.endsAt ?? '') === Date.parse(other.endsAt ?? '');

/**
 * A time if and only if the host proposes another than the visit has.
 * @throws Problem 422
 */
export function checkAnswer({ answer, startsAt, endsAt }: Answer, visit: Times): void {
  checkTimes(startsAt, endsAt);
  if (answer === 'counter_proposed' && startsAt === null) {
    throw Problem.field(422, 'startsAt', 'field.required', 'Which time does the host propose?');
  }
  if (sameTime({ startsAt, endsAt }, visit)) {
    throw Problem.field(422, 'startsAt', 'siteVisit.sameTime', 'This is the time that was asked for');
  }
  if (answer !== 'counter_proposed' && startsAt !== null) {
    throw Problem.field(422, 'startsAt', 'field.invalid', 'Only a host who proposes another time gives one');
  }
}
