import { delegationsToRebook, type Membership } from './delegate.rules.js';

const member = (delegationId: string, personId: string): Membership => ({ delegationId, personId });

test.each([
  ['who joins', null, member('a', 'p'), ['a']],
  ['who leaves', member('a', 'p'), null, ['a']],
  ['who stays', member('a', 'p'), member('a', 'p'), []],
  ['another person in the same place', member('a', 'p'), member('a', 'q'), ['a']],
  ['who changes over: the old one first', member('b', 'p'), member('a', 'p'), ['b', 'a']],
  ['another person elsewhere', member('a', 'p'), member('b', 'q'), ['a', 'b']],
])('%s', (_, before, after, expected) => {
  expect(delegationsToRebook(before, after)).toEqual(expected);
});
