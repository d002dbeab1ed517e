import { lacksRate } from './missing-rate';

const usd = { amount: '50000000.00', currency: 'USD', cny: null, replacedById: null };

test.each([
  ['a foreign amount without a rate', usd, true],
  ['one with a rate', { ...usd, cny: '355000000.00' }, false],
  ['one that was corrected', { ...usd, replacedById: 'b' }, false],
  ['one that was withdrawn', { ...usd, amount: '0.00' }, false],
  ['one in CNY', { ...usd, currency: 'CNY' }, false],
])('%s', (_, line, lacks) => expect(lacksRate(line)).toBe(lacks));
