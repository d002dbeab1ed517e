import { ACTIVITY_STATUSES, ENQUIRY_STATUSES } from './kinds.js';
import { ACTIVITY_MOVES, ACTIVITY_VERBS, ENQUIRY_MOVES, ENQUIRY_VERBS, type Move } from './moves.js';

const table = <V extends string, S>(
  verbs: readonly V[],
  statuses: readonly S[],
  moves: Readonly<Record<V, Move<S>>>,
) =>
  statuses.map((status) => [
    status,
    verbs
      .filter((verb) => moves[verb].from.includes(status))
      .map((verb) => `${verb}: ${moves[verb].to}`)
      .join(', '),
  ]);

test('an activity moves by its verbs, and by no others', () => {
  expect(table(ACTIVITY_VERBS, ACTIVITY_STATUSES, ACTIVITY_MOVES)).toEqual([
    ['request', 'cancel: cancelled'],
    ['planned', 'confirm: confirmed, complete: done, cancel: cancelled'],
    ['confirmed', 'complete: done, cancel: cancelled'],
    ['done', 'reopen: confirmed'],
    ['cancelled', 'restore: planned'],
  ]);
});

test('an enquiry never closes unanswered', () => {
  expect(table(ENQUIRY_VERBS, ENQUIRY_STATUSES, ENQUIRY_MOVES)).toEqual([
    ['open', 'answer: answered'],
    ['answered', 'answer: answered, reopen: open, close: closed'],
    ['closed', 'reopen: open'],
  ]);
});
