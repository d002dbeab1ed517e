import type { HostAnswer } from '@yutai/domain';
import { applies, lostByMoving, unsureOf } from './verbs';

test('what is planned can be confirmed, what is confirmed not again', () => {
  expect([applies('confirm', 'planned'), applies('confirm', 'confirmed')]).toEqual([true, false]);
});

test('what came of it is recorded once it is done', () => {
  expect([applies('record-outcome', 'done'), applies('record-outcome', 'confirmed')]).toEqual([true, false]);
});

test('confirming is asked about until the host has said yes, and never where there is no host to ask', () => {
  const answers = ['not_asked', 'asked', 'declined', 'counter_proposed', 'accepted'];
  expect(answers.map((hostAnswer) => unsureOf({ hostAnswer }))).toEqual([
    'not_asked',
    'asked',
    'declined',
    'counter_proposed',
    undefined,
  ]);
  expect(unsureOf({ status: 'planned' })).toBeUndefined();
});

test('a host who was never asked is not asked again', () => {
  const visit = (status: 'planned' | 'confirmed', hostAnswer: HostAnswer | null) =>
    lostByMoving({ status, hostAnswer });
  expect(visit('confirmed', 'accepted')).toBe('both');
  expect(visit('confirmed', 'not_asked')).toBe('status');
  expect(visit('planned', 'asked')).toBe('host');
  expect(visit('planned', 'not_asked')).toBeUndefined();
  expect(visit('planned', null)).toBeUndefined();
  expect(lostByMoving({ status: 'confirmed' })).toBe('status');
});
