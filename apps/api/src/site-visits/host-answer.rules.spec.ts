import { ACTIVITY_STATUSES, HOST_ANSWERS } from '@yutai/domain';
import { checkAnswer, checkReplyable } from './host-answer.rules.js';

const refuses = (check: () => void): boolean => {
  try {
    check();
    return false;
  } catch {
    return true;
  }
};
const time = { startsAt: '2025-09-16T09:00:00+08:00', endsAt: '2025-09-16T10:00:00+08:00' };
const none = { startsAt: null, endsAt: null };

describe('a host', () => {
  it('answers by a link until the visit is confirmed', () => {
    const refused = ACTIVITY_STATUSES.filter((status) => refuses(() => checkReplyable(status)));
    expect(refused).toEqual(['confirmed', 'done', 'cancelled']);
  });

  it.each(HOST_ANSWERS)('who says %s gives a time only to propose it', (answer) => {
    const proposes = answer === 'counter_proposed';
    expect(refuses(() => checkAnswer({ answer, ...time, message: null }))).toBe(!proposes);
    expect(refuses(() => checkAnswer({ answer, ...none, message: null }))).toBe(proposes);
  });
});
