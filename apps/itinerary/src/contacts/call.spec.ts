import { callLink } from './call';

test.each([
  ['110', 'tel:110'],
  ['+86 23 0000 0000', 'tel:+862300000000'],
  ['(023) 6300-0000 ext. 22', 'tel:02363000000'],
  ['（０２３）6300－0000', 'tel:02363000000'],
])('%s is dialled as %s', (phone, link) => expect(callLink(phone)).toBe(link));
