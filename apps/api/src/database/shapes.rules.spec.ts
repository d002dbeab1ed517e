import { isDay, isInstant, isStorable, isUuid, isVisible } from './shapes.rules.js';

test.each([
  ['01a1fffc-a392-7121-866b-0a2b8a02653c', true],
  ['01A1FFFC-A392-7121-866B-0A2B8A02653C', true],
  ['01a1fffca3927121866b0a2b8a02653c', false],
  ['{01a1fffc-a392-7121-866b-0a2b8a02653c}', false],
  [7, false],
])('whether %p is a UUID: %p', (value, expected) => {
  expect(isUuid(value)).toBe(expected);
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1899-12-31', false],
  ['2200-01-01', false],
  [20250916, false],
])('whether %p is a day that is kept: %p', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

test.each([
  ['2025-09-16T09:00:00+08:00', true],
  ['2025-09-16T01:00:00Z', true],
  ['2025-09-16T09:00:00.123456-15:59', true],
  ['2025-09-16T09:00:00+16:00', false],
  ['2025-09-16T09:00:00', false],
  ['2025-09-16T09:00+08:00', false],
  ['2025-09-16T24:00:00Z', false],
  ['2025-02-30T09:00:00Z', false],
  [null, false],
])('whether %p is an instant: %p', (value, expected) => {
  expect(isInstant(value)).toBe(expected);
});

test.each([
  ['范成大 😀', true],
  ['a\0b', false],
  ['half \ud83d', false],
  ['no character \ufffe', false],
  ['no character \uffff', false],
  ['a sign for one that was lost \ufffd', true],
])('whether %j can be stored: %p', (value, expected) => {
  expect(isStorable(value)).toBe(expected);
});

test.each([
  ['ㄅ', true],
  ['…', true],
  [' \u200b\u2066', false],
  ['\u3164', false],
  ['\uffa0\u115f', false],
  ['\u2800', false],
])('whether there is something to see in %j: %p', (value, expected) => {
  expect(isVisible(value)).toBe(expected);
});
