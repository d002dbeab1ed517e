import { ACTIVITY_STATUSES, AGREEMENT_STAGES, AGREEMENT_STATUSES, ENQUIRY_STATUSES } from './kinds.js';
import {
  ACTIVITY_MOVES,
  ACTIVITY_VERBS,
  ENQUIRY_MOVES,
  ENQUIRY_VERBS,
  isSigned,
  type Move,
  maySign,
  stagesAhead,
} from './moves.js';

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

describe('an agreement', () => {
  it('moves forward only, over what is left out, and never to signed without a day', () => {
    const moves = AGREEMENT_STAGES.map((stage) => [
      stage,
      stagesAhead({ stage, status: 'ongoing' }).join(' '),
    ]);
    expect(moves).toEqual([
      ['pitched', 'negotiating'],
      ['negotiating', ''],
      ['signed', 'started funded producing'],
      ['started', 'funded producing'],
      ['funded', 'producing'],
      ['producing', ''],
    ]);
  });

  it('is signed from before the signing, once', () => {
    expect(AGREEMENT_STAGES.filter((stage) => maySign({ stage, status: 'ongoing' }))).toEqual([
      'pitched',
      'negotiating',
    ]);
    expect(AGREEMENT_STAGES.filter(isSigned)).toEqual(['signed', 'started', 'funded', 'producing']);
  });

  it('stands still once it was given up, and moves while it is delayed or suspended', () => {
    const moving = AGREEMENT_STATUSES.filter((status) => stagesAhead({ stage: 'signed', status }).length > 0);
    const signing = AGREEMENT_STATUSES.filter((status) => maySign({ stage: 'negotiating', status }));
    expect(moving).toEqual(['ongoing', 'delayed', 'suspended']);
    expect(signing).toEqual(['ongoing', 'delayed', 'suspended']);
  });
});
