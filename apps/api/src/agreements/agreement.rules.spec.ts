import { needsReason, openingStage, partyFaults } from './agreement.rules.js';

describe('the stage of an agreement', () => {
  it.each([
    ['2025-09-16', null, 'signed'],
    [null, null, 'negotiating'],
    [null, 'pitched', 'pitched'],
    [null, 'negotiating', 'negotiating'],
  ] as const)('begins, signed on %s and given as %s, at %s', (signedOn, given, stage) => {
    expect(openingStage(signedOn, given)).toBe(stage);
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
