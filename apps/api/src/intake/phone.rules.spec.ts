import { parsePhone, phoneKey } from './phone.rules.js';

test.each<[string, string | number, string]>([
  ['a mobile of Taiwan', '0912-345-678', '+886912345678'],
  ['with the country', '+886 912 345 678', '+886912345678'],
  ['with the country and the zero', '+886-(0)912345678', '+886912345678'],
  ['with a zero that is not said abroad', '8860912345678', '+886912345678'],
  ['with the zeros of a call abroad', '00886912345678', '+886912345678'],
  ['whose zero a sheet took away', 912345678, '+886912345678'],
  ['a mobile of the mainland', '138 1234 5678', '+8613812345678'],
  ['as a number', 13812345678, '+8613812345678'],
  ['with the country', '86-13812345678', '+8613812345678'],
  ['in full-width digits', '１３８１２３４５６７８', '+8613812345678'],
  ['behind an apostrophe', "'0912345678", '+886912345678'],
  ['of Hong Kong', '+852 2345 6789', '+85223456789'],
  ['called abroad', '00852 2345 6789', '+85223456789'],
  ['a land line', '(02) 2345-6789', '0223456789'],
  ['with an extension', '02-2345-6789 #123', '0223456789#123'],
  ['with an extension in words', '023-67891234转8001', '02367891234#8001'],
  ['rounded', '8.86912E+11', 'phone.digitsLost'],
  ['rounded further', 9.5e21, 'phone.digitsLost'],
  ['a fraction', 912345678.5, 'phone.digitsLost'],
  ['too short', '12345', 'phone.invalid'],
  ['too long', '1234567890123456', 'phone.invalid'],
  ['words', '同上', 'phone.invalid'],
  ['two of them', '0912345678/0987654321', 'phone.invalid'],
])('%s: %s', (_, cell, expected) => {
  const parsed = parsePhone(cell);
  expect(typeof parsed === 'string' ? parsed : parsed.value).toBe(expected);
});

test.each([
  ['+886 912 345 678', '0912345678'],
  ['138-1234-5678', '+86 13812345678'],
])('%s and %s are one number', (one, other) => {
  expect(phoneKey(one)).toBe(phoneKey(other));
});

test('none, or one that cannot be read, is the same as no other', () => {
  expect([phoneKey(null), phoneKey('ask her office')]).toEqual([null, null]);
});
