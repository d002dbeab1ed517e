import { badgeCodeIn, badgeText, badgeWords } from './badges.js';

const CODE = '7K3M29QX4B';

test.each([CODE, badgeText(CODE), badgeWords(CODE), ' yt 7k3m2-9qx4b\n', 'YT-7K3M2-9QX4B'])(
  '%j is the code of a badge',
  (text) => {
    expect(badgeCodeIn(text)).toBe(CODE);
  },
);

test('letters that are taken for figures are those figures', () => {
  expect(badgeCodeIn('O1IL0-ABCDE')).toBe('01110ABCDE');
});

test.each(['', 'YT', '7K3M29QX4', '7K3M29QX4BB', 'YT7K3M29QX4U', 'https://example.test/i#abc'])(
  '%j is none',
  (text) => {
    expect(badgeCodeIn(text)).toBeNull();
  },
);

test('a code that begins as the prefix does keeps its own letters', () => {
  expect(badgeCodeIn('YT3M29QX4B')).toBe('YT3M29QX4B');
  expect(badgeCodeIn(badgeText('YT3M29QX4B'))).toBe('YT3M29QX4B');
});
