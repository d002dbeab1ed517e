import { delayAfter, keptReply, MOST_TRIES, outcomeOf } from './outcome.rules.js';

const later = { answered: 'later', fault: 'busy', reply: '451 Try later' } as const;
const never = { answered: 'never', fault: 'refused', reply: '550 No such user' } as const;
const silence = { fault: 'timedOut' } as const;
const before = { handedOver: false, tries: 1 };
const after = { handedOver: true, tries: 1 };

test.each([
  ['refused for now, before it was handed over', later, before, 'queued', 'busy'],
  ['refused for good, before', never, before, 'dead', 'refused'],
  ['no answer, before', silence, before, 'queued', 'timedOut'],
  ['refused for now, after', later, after, 'queued', 'busy'],
  ['refused for good, after', never, after, 'dead', 'refused'],
  ['no answer, after', silence, after, 'uncertain', 'unanswered'],
  ['refused for now once too often', later, { ...before, tries: MOST_TRIES }, 'dead', 'busy'],
  ['no answer once too often, before', silence, { ...before, tries: MOST_TRIES }, 'dead', 'timedOut'],
  ['no answer once too often, after', silence, { ...after, tries: MOST_TRIES }, 'uncertain', 'unanswered'],
])('%s', (_, failure, moment, status, fault) => {
  const reply = 'reply' in failure ? failure.reply : null;
  expect(outcomeOf(failure, moment)).toEqual({ status, fault, reply });
});

test('a reply is kept in one line, whatever it is of, and not without end', () => {
  expect(keptReply('bad\u0000thing\r\n\u0085again')).toBe('bad thing again');
  expect(keptReply('x'.repeat(600))).toHaveLength(500);
  expect([keptReply(null), keptReply(undefined)]).toEqual([null, null]);
});

test('it is tried again after a minute, then ever later, within the hour', () => {
  expect([1, 2, 3, 6, 7, 60].map(delayAfter)).toEqual([60, 120, 240, 1920, 3600, 3600]);
});
