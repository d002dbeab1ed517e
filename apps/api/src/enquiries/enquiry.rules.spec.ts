import { ENQUIRY_STATUSES, ENQUIRY_VERBS, type LocalizedText } from '@yutai/domain';
import { askerFaults, asksAnew, statusAfter } from './enquiry.rules.js';

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

  it.each([
    ['the same words', { zhHans: '土地？', zhHant: '土地？' }, false],
    [
      'the same words, a script of them confirmed',
      { zhHans: '土地？', zhHant: '土地？', derived: [] },
      false,
    ],
    ['another language beside them', { zhHans: '土地？', zhHant: '土地？', en: 'Land?' }, true],
    ['other words', { zhHans: '税？', zhHant: '稅？' }, true],
  ])('asks anew with %s: see', (_, after, expected) => {
    const before: LocalizedText = { zhHans: '土地？', zhHant: '土地？', derived: ['zhHant'] };
    expect(asksAnew(before, after)).toBe(expected);
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
