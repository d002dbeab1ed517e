import { needsReason, opening, partyFaults, reached } from './agreement.rules.js';

describe('the stage of an agreement', () => {
  it.each([
    ['2025-09-16', null, 'signed', '2025-09-16'],
    [null, null, 'negotiating', '2025-10-01'],
    [null, 'pitched', 'pitched', '2025-10-01'],
    [null, 'negotiating', 'negotiating', '2025-10-01'],
  ] as const)('begins, signed on %s and given as %s, at %s on %s', (signedOn, given, stage, on) => {
    const days = Object.values(opening(signedOn, given, '2025-10-01')).filter((value) => value !== null);
    expect(opening(signedOn, given, '2025-10-01')).toMatchObject({ stage, [`${stage}On`]: on });
    expect(days).toEqual([on, stage]);
  });

  it('is the furthest that was reached, also when money arrives before ground is broken', () => {
    const signed = opening('2025-09-16', null, '2025-10-01');
    const funded = { ...signed, ...reached(signed, { fundedOn: '2026-01-10' }) };
    expect(reached(funded, { startedOn: '2026-03-01' })).toEqual({
      startedOn: '2026-03-01',
      stage: 'funded',
    });
    expect(reached(funded, { fundedOn: null })).toEqual({ fundedOn: null, stage: 'signed' });
  });
});

describe('the signing that is taken back', () => {
  it.each([
    ['pitched', { pitchedOn: '2025-01-01' }],
    ['negotiating', { pitchedOn: '2025-01-01', negotiatingOn: '2025-03-01' }],
    ['pitched', {}],
  ])('leaves it %s where it had reached %j, and makes up no day', (stage, before) => {
    const signed = { ...opening('2025-09-16', null, '2025-10-01'), ...before };
    const back = reached(signed, { signedOn: null });
    expect(back).toEqual({ stage, signedOn: null });
    expect({ ...signed, ...back, ...reached({ ...signed, ...back }, { signedOn: '2025-09-16' }) }).toEqual(
      signed,
    );
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
