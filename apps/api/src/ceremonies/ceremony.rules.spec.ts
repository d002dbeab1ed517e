import { isAsSeen, itemFaults, nextLine, type StandingLine } from './ceremony.rules.js';

describe('the running order of a ceremony', () => {
  const ceremony = { id: 'c', editionId: 'e' };
  const candidate = (more: object) => ({ id: 'a', editionId: 'e', ceremonyId: null, ...more });

  it.each([
    ['has what no other has', [candidate({})], []],
    ['keeps what it has', [candidate({ ceremonyId: 'c' })], []],
    ['has nothing that is not there', [], ['field.unknownRecord']],
    ['has nothing of another edition', [candidate({ editionId: 'f' })], ['record.otherEdition']],
    ['has nothing that is signed elsewhere', [candidate({ ceremonyId: 'd' })], ['record.unique']],
  ])('%s', (_, candidates, codes) => {
    const faults = itemFaults([{ agreementId: 'a' }], candidates, ceremony);
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });
});

describe('the line that makes an amount the contracted one', () => {
  const rate = { cnyRate: '7.1', cnyRateSource: 'PBOC' };
  const none = { cnyRate: null, cnyRateSource: null };
  const line = (id: string, kind: string, amount: string, more: object = {}): StandingLine => {
    const of = { currency: 'CNY', ...none, ...more };
    return { id, kind, amount, effectiveOn: '2025-09-16', ...of };
  };
  const cny = (amount: string) => ({ amount, currency: 'CNY' });
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const intended = line('i', 'intended', '5.0000');
  const contracted = line('k', 'contracted', '5.0000');

  it.each([
    ['is the first', [intended], cny('5'), { ...cny('5'), ...none, replacesId: null }],
    ['is none when it stands already', [contracted], cny('5.00'), null],
    ['corrects another amount', [contracted], cny('6'), { ...cny('6'), ...none, replacesId: 'k' }],
    ['corrects another currency', [contracted], usd('5'), { ...usd('5'), ...none, replacesId: 'k' }],
    ['withdraws it', [contracted], null, { ...cny('0'), ...none, replacesId: 'k' }],
    ['is none where nothing is contracted or wanted', [intended], null, null],
    ['is not guessed among several', [contracted, line('l', 'contracted', '1')], cny('5'), 'several'],
    ['leaves several alone', [contracted, line('l', 'contracted', '1')], null, null],
    [
      'takes over the rate of what was intended',
      [line('i', 'intended', '5', { currency: 'USD', ...rate })],
      usd('6'),
      { ...usd('6'), ...rate, replacesId: null },
    ],
    [
      'says of which day a rate is that it takes over from another',
      [line('i', 'intended', '5', { currency: 'USD', ...rate, effectiveOn: '2025-09-01' })],
      usd('6'),
      { ...usd('6'), cnyRate: '7.1', cnyRateSource: 'PBOC (2025-09-01)', replacesId: null },
    ],
    [
      'takes over the rate of what it corrects',
      [
        line('i', 'intended', '5', { currency: 'USD', cnyRate: '9' }),
        line('k', 'contracted', '5', { currency: 'USD', ...rate }),
      ],
      usd('6'),
      { ...usd('6'), ...rate, replacesId: 'k' },
    ],
    [
      'has the rate that was said',
      [line('i', 'intended', '5', { currency: 'USD', ...rate })],
      { ...usd('6'), cnyRate: '7.2', cnyRateSource: 'Bank' },
      { ...usd('6'), cnyRate: '7.2', cnyRateSource: 'Bank', replacesId: null },
    ],
    [
      'corrects the rate alone',
      [line('k', 'contracted', '5', { currency: 'USD', ...rate })],
      { ...usd('5'), cnyRate: '7.2', cnyRateSource: 'PBOC' },
      { ...usd('5'), cnyRate: '7.2', cnyRateSource: 'PBOC', replacesId: 'k' },
    ],
    [
      'is none when it stands already at that rate',
      [line('k', 'contracted', '5', { currency: 'USD', cnyRate: '7.1055000000', cnyRateSource: 'PBOC' })],
      { ...usd('5'), cnyRate: '7.10550', cnyRateSource: 'PBOC' },
      null,
    ],
  ])('%s', (_, lines, wanted, next) => {
    expect(nextLine(lines, wanted, '2025-09-16')).toEqual(next);
  });

  it.each([
    [[intended], null, true],
    [[intended], cny('5'), false],
    [[contracted], cny('5.00'), true],
    [[contracted], cny('6'), false],
    [[contracted], null, false],
    [[contracted, line('l', 'contracted', '1')], null, true],
  ])('was seen as it stands, or not', (lines, seen, is) => {
    expect(isAsSeen(lines, seen)).toBe(is);
  });
});
