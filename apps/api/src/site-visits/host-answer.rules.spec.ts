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
const asked = { startsAt: '2025-09-16T01:00:00+00:00', endsAt: '2025-09-16T03:00:00+00:00' };
const none = { startsAt: null, endsAt: null };

describe('a host', () => {
  it('answers by a link until the visit is confirmed', () => {
    const refused = ACTIVITY_STATUSES.filter((status) => refuses(() => checkReplyable(status)));
    expect(refused).toEqual(['confirmed', 'done', 'cancelled']);
  });

  it('proposes another time than the one that was asked for, to the minute', () => {
    const proposed = (more: object) => () =>
      checkAnswer({ answer: 'counter_proposed', ...time, ...more, message: null }, asked);
    expect(refuses(proposed({}))).toBe(false);
    expect(refuses(proposed({ endsAt: '2025-09-16T11:00:00+08:00' }))).toBe(true);
    expect(refuses(() => checkAnswer({ answer: 'accepted', ...none, message: null }, none))).toBe(false);
  });

  it.each(HOST_ANSWERS)('who says %s gives a time only to propose it', (answer) => {
    const proposes = answer === 'counter_proposed';
    expect(refuses(() => checkAnswer({ answer, ...time, message: null }, asked))).toBe(!proposes);
    expect(refuses(() => checkAnswer({ answer, ...none, message: null }, asked))).toBe(proposes);
  });
});
