import { sizeInWords } from './size';

test.each([
  [67, '1 kB'],
  [340_000, '340 kB'],
  [999_499, '999 kB'],
  [999_600, '1.0 MB'],
  [1_240_000, '1.2 MB'],
  [20_971_520, '21 MB'],
])('%i bytes are %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
