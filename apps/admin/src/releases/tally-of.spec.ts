import type { Change } from '@yutai/planning';
import { tallyOf } from './tally-of';

test.each<[Change[], string, number, number]>([
  [[], 'restored', 0, 0],
  [['new', 'moved', 'changed'], 'restored', 3, 0],
  [['cancelled', 'cancelled'], 'cancelled', 0, 2],
  [['moved', 'cancelled'], 'both', 1, 1],
])('of %j it says what is %s', (changes, kind, restored, cancelled) => {
  expect(tallyOf(changes.map((change) => ({ change })))).toEqual({ kind, values: { restored, cancelled } });
});
