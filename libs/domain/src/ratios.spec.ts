import { shareOf } from './ratios.js';

test.each([
  ['97', '161', '0.6025'],
  ['6780000000', '19740000000', '0.3435'],
  ['250.00', '100.00', '2.5000'],
  ['1', '0', null],
])('%s of %s is %s', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});
