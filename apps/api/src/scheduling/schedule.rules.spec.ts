import { ACTIVITY_MOVES, ACTIVITY_STATUSES, ACTIVITY_VERBS } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import { Problem } from '../problems/problem.js';
import { checkAhead, checkTimes, judge, statusAfter, statusAfterReplacing } from './schedule.rules.js';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Problem).code;
  }
  return 'none';
};

test('hosts and guests are asked about what lies ahead', () => {
  const asked = ACTIVITY_STATUSES.filter((status) => codeOf(() => checkAhead(status)) === 'none');
  expect(asked).toEqual(['request', 'planned', 'confirmed']);
});

describe('a verb', () => {
  test.each(ACTIVITY_VERBS)('%s leads where libs/domain says, and is refused from anywhere else', (verb) => {
    const { from, to } = ACTIVITY_MOVES[verb];
    for (const status of ACTIVITY_STATUSES) {
      if (from.includes(status)) {
        expect(statusAfter(verb, status, true)).toBe(to);
      } else {
        expect(codeOf(() => statusAfter(verb, status, true))).toBe('activity.statusNotAllowed');
      }
    }
  });

  test('restore without a time leads back to a request', () => {
    expect(statusAfter('restore', 'cancelled', false)).toBe('request');
  });
});

describe('replacing the whole', () => {
  test.each([
    ['request', true, true, 'planned'],
    ['planned', false, true, 'request'],
    ['confirmed', true, true, 'planned'],
    ['confirmed', true, false, 'confirmed'],
    ['done', true, false, 'done'],
    ['cancelled', true, false, 'cancelled'],
  ] as const)('of something %s (timed: %s, rearranged: %s) leaves it %s', (status, timed, moved, after) => {
    expect(statusAfterReplacing(status, timed, moved)).toBe(after);
  });

  test.each(['done', 'cancelled'] as const)('does not rearrange what is %s', (status) => {
    expect(codeOf(() => statusAfterReplacing(status, true, true))).toBe('activity.statusNotAllowed');
    expect(codeOf(() => statusAfterReplacing(status, true, true, false))).toBe('activity.statusNotAllowed');
  });

  test('by others of the crew leaves what is confirmed confirmed', () => {
    expect(statusAfterReplacing('confirmed', true, true, false)).toBe('confirmed');
  });
});

describe('a time', () => {
  const nine = '2025-09-16T09:00:00+08:00';
  test.each([
    [null, null, 'none'],
    [nine, '2025-09-16T10:00:00+08:00', 'none'],
    [nine, null, 'range.incomplete'],
    [null, nine, 'range.incomplete'],
    [nine, nine, 'range.endBeforeStart'],
    [nine, '2025-09-16T09:30:00+09:00', 'range.endBeforeStart'],
    [nine, '2025-10-16T09:00:00+08:00', 'range.tooLong'],
  ])('from %s to %s: %s', (startsAt, endsAt, code) => {
    expect(codeOf(() => checkTimes(startsAt, endsAt))).toBe(code);
  });
});

describe('judging conflicts', () => {
  const conflict = (code: Conflict['code'], level: Conflict['level']): Conflict => ({
    code,
    level,
    resource: { id: 'r', kind: 'delegation', name: null },
    fixes: [],
  });
  const block = conflict('booking.overlap', 'block');
  const restrict = conflict('travel.insufficient', 'restrict');
  const inform = conflict('day.noLunch', 'inform');
  const override = (code: string, resourceId = 'r') => ({ code, resourceId, reason: 'a police escort' });

  test('refuses what blocks and restricts, and only tells what informs', () => {
    expect(judge([block, restrict, inform], [], true)).toEqual({
      refusing: [block, restrict],
      overridden: [],
      warnings: [inform],
    });
  });

  test('sets a restriction aside that is named, with its reason', () => {
    expect(judge([restrict], [override('travel.insufficient')], true)).toEqual({
      refusing: [],
      overridden: [override('travel.insufficient')],
      warnings: [],
    });
  });

  test.each([
    ['by somebody who may not', [restrict], [override('travel.insufficient')], false],
    ['for another resource', [restrict], [override('travel.insufficient', 'other')], true],
    ['for another code', [restrict], [override('place.closed')], true],
    ['of what blocks', [block], [override('booking.overlap')], true],
  ] as const)('does not take an override %s', (_, conflicts, overrides, may) => {
    expect(judge(conflicts, overrides, may).refusing).toEqual(conflicts);
  });
});
