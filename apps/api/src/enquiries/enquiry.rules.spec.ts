import { ENQUIRY_STATUSES, ENQUIRY_VERBS } from '@yutai/domain';
import { askerFaults, statusAfter } from './enquiry.rules.js';

describe('an enquiry', () => {
  it('moves by its verbs, and never closes unanswered', () => {
    const moves = ENQUIRY_STATUSES.flatMap((status) =>
      ENQUIRY_VERBS.map((verb) => [status, verb, statusAfter(verb, status)]),
    );
    expect(moves).toEqual([
      ['open', 'answer', 'answered'],
      ['open', 'reopen', null],
      ['open', 'close', null],
      ['answered', 'answer', 'answered'],
      ['answered', 'reopen', 'open'],
      ['answered', 'close', 'closed'],
      ['closed', 'answer', null],
      ['closed', 'reopen', 'open'],
      ['closed', 'close', null],
    ]);
  });

  const asked = { editionId: 'e', delegationId: 'd', askedById: 'g' };
  it.each([
    [
      'nobody',
      { ...asked, delegationId: null, askedById: null },
      { editionId: null, delegationId: null },
      [],
    ],
    ['a delegation', { ...asked, askedById: null }, { editionId: 'e', delegationId: null }, []],
    ['its delegate', asked, { editionId: 'e', delegationId: 'd' }, []],
    [
      'no known delegation',
      { ...asked, askedById: null },
      { editionId: null, delegationId: null },
      ['field.unknownRecord'],
    ],
    [
      'one of another edition',
      { ...asked, askedById: null },
      { editionId: 'f', delegationId: null },
      ['record.otherEdition'],
    ],
    ['another delegation’s delegate', asked, { editionId: 'e', delegationId: 'x' }, ['field.unknownRecord']],
    ['no known delegate', asked, { editionId: 'e', delegationId: null }, ['field.unknownRecord']],
    [
      'a delegate without a delegation',
      { ...asked, delegationId: null },
      { editionId: null, delegationId: 'd' },
      ['field.unknownRecord'],
    ],
  ])('asked by %s is at fault as it is', (_, input, known, codes) => {
    expect(askerFaults(input, known).map(({ code }) => code)).toEqual(codes);
  });
});
