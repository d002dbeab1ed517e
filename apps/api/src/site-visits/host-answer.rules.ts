import type { ActivityStatus, HostAnswer } from '@yutai/domain';
import { Problem } from '../http/problem.js';
import { checkTimes } from '../scheduling/schedule.rules.js';

interface Answer {
  answer: HostAnswer;
  startsAt: string | null;
  endsAt: string | null;
}

/**
 * Whether a host's answer can be recorded: for a visit that is still ahead, with a time if and only if the host
 * proposes another.
 * @throws Problem 422
 */
export function checkAnswer(status: ActivityStatus, { answer, startsAt, endsAt }: Answer): void {
  if (status === 'cancelled' || status === 'done') {
    throw Problem.of(
      'activity.statusNotAllowed',
      `The host of a visit that is ${status} is not asked any more`,
    );
  }
  checkTimes(startsAt, endsAt);
  if (answer === 'counter_proposed' && startsAt === null) {
    throw Problem.field(422, 'startsAt', 'field.required', 'Which time does the host propose?');
  }
  if (answer !== 'counter_proposed' && startsAt !== null) {
    throw Problem.field(422, 'startsAt', 'field.invalid', 'Only a host who proposes another time gives one');
  }
}
