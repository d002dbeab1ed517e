import { AGREEMENT_STAGES, AGREEMENT_STATUSES } from '@yutai/domain';
import {
  mayAdvance,
  maySign,
  needsReason,
  openingStage,
  partyFaults,
  REACHED_STAGES,
} from './agreement.rules.js';

describe('the stage of an agreement', () => {
  it.each([
    ['2025-09-16', null, 'signed'],
    [null, null, 'negotiating'],
    [null, 'pitched', 'pitched'],
    [null, 'negotiating', 'negotiating'],
  ] as const)('begins, signed on %s and given as %s, at %s', (signedOn, given, stage) => {
    expect(openingStage(signedOn, given)).toBe(stage);
  });

  it('moves forward only, over what is left out', () => {
    const moves = AGREEMENT_STAGES.map((stage) => [
      stage,
      AGREEMENT_STAGES.filter((to) => mayAdvance({ stage, status: 'ongoing' }, to)).join(' '),
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

  it('is never moved to signed without a day', () => {
    expect(REACHED_STAGES).not.toContain('signed');
  });

  it('is signed from before the signing, once', () => {
    const signable = AGREEMENT_STAGES.filter((stage) => maySign({ stage, status: 'ongoing' }));
    expect(signable).toEqual(['pitched', 'negotiating']);
  });

  it('stands still once the agreement is terminated, and moves while it is delayed or suspended', () => {
    const moving = AGREEMENT_STATUSES.filter((status) => mayAdvance({ stage: 'signed', status }, 'funded'));
    const signing = AGREEMENT_STATUSES.filter((status) => maySign({ stage: 'negotiating', status }));
    expect(moving).toEqual(['ongoing', 'delayed', 'suspended']);
    expect(signing).toEqual(['ongoing', 'delayed', 'suspended']);
  });
});

describe('the status of an agreement', () => {
  it.each([
    ['ongoing', false],
    ['delayed', true],
    ['suspended', true],
    ['terminated', true],
  ] as const)('%s needs a reason: %s', (status, needed) => {
    expect(needsReason(status)).toBe(needed);
  });
});

describe('the parties of an agreement', () => {
  it.each([
    [[], []],
    [[{ organisationId: 'a', signatoryId: null }], []],
    [[{ organisationId: 'a', signatoryId: 'p' }], []],
    [
      [
        { organisationId: 'a', signatoryId: 'x' },
        { organisationId: 'y', signatoryId: null },
      ],
      ['parties.0.signatoryId', 'parties.1.organisationId'],
    ],
  ])('%j are at fault at %j', (parties, fields) => {
    expect(partyFaults(parties, new Set(['a']), new Set(['p'])).map(({ field }) => field)).toEqual(fields);
  });
});
