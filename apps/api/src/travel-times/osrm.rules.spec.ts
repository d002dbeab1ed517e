import { minutesOfSeconds, readTable } from './osrm.rules.js';

const table = [
  [0, 90.4],
  [null, 61],
];

it('reads a table of the size that was asked for', () => {
  expect(readTable({ code: 'Ok', durations: table }, 2, 2)).toEqual(table);
});

it.each([
  ['nothing', undefined],
  ['no table', { code: 'Ok' }],
  ['a refusal', { code: 'InvalidQuery', durations: table }],
  ['a row too few', { code: 'Ok', durations: [[0, 1]] }],
  [
    'a column too many',
    {
      code: 'Ok',
      durations: [
        [0, 1, 2],
        [0, 1, 2],
      ],
    },
  ],
  [
    'words',
    {
      code: 'Ok',
      durations: [
        [0, 'soon'],
        [1, 2],
      ],
    },
  ],
  [
    'less than nothing',
    {
      code: 'Ok',
      durations: [
        [0, -1],
        [1, 2],
      ],
    },
  ],
])('does not take %s', (_, body) => expect(readTable(body, 2, 2)).toBeUndefined());

it.each([
  [0, 1],
  [60, 1],
  [61, 2],
  [3900, 65],
  [86_401, null],
  [null, null],
])('%p seconds are %p minutes', (seconds, minutes) => expect(minutesOfSeconds(seconds)).toBe(minutes));
