import { decodeText, delimiterOf } from './encoding.rules.js';

const score = (text: string) => Number(text.includes('姓名'));

test.each<[string, number[], string | undefined]>([
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...Buffer.from('姓名')], '姓名'],
  ['UTF-8', [...Buffer.from('姓名')], '姓名'],
  ['UTF-16 little end first', [0xff, 0xfe, ...Buffer.from('姓名', 'utf16le')], '姓名'],
  ['UTF-16 big end first', [0xfe, 0xff, 0x59, 0xd3, 0x54, 0x0d], '姓名'],
  ['GB 18030', [0xd0, 0xd5, 0xc3, 0xfb], '姓名'],
  ['Big5', [0xa9, 0x6d, 0xa6, 0x57], '姓名'],
  ['letters', [0x6e, 0x61], 'na'],
  ['broken under its mark', [0xef, 0xbb, 0xbf, 0xff], undefined],
  ['no text', [0x81, 0x20], undefined],
])('%s', (_, bytes, expected) => {
  expect(decodeText(Uint8Array.from(bytes), score)).toBe(expected);
});

test.each([
  ['a,b,c', ','],
  ['a\tb\tc, d', '\t'],
  ['a;b;c\n1;2;3', ';'],
  ['a', ','],
])('%j is parted by %j', (text, expected) => {
  expect(delimiterOf(text)).toBe(expected);
});
