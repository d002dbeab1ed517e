import type { Fix } from '@yutai/planning';
import type { NamedPerson } from '../api/records';
import { changesOf } from './changes-of-fix';

const guest = { personId: 'a', part: 'guest' } as const;
const guide = { personId: 'b', part: 'guide' } as const;

const peopleAfter = (people: NamedPerson[], fix: Fix) => changesOf(fix, people).people;

test('somebody excused stays in their line, or gets one', () => {
  expect(peopleAfter([guest, guide], { kind: 'excuse', personId: 'a' })).toEqual([
    { personId: 'a', part: 'excused' },
    guide,
  ]);
  const excused = { personId: 'a', part: 'excused' as const };
  expect(peopleAfter([excused, guide], { kind: 'readmit', personId: 'a' })).toEqual([guide]);
  expect(peopleAfter([guide], { kind: 'excuse', personId: 'c' })).toEqual([
    guide,
    { personId: 'c', part: 'excused' },
  ]);
});

test('somebody of the crew takes the line of whom they stand in for, and nobody is named twice', () => {
  const other = { kind: 'crew', personId: 'c', part: 'guide' } as const;
  expect(peopleAfter([guide, guest], { ...other, insteadOf: 'b' })).toEqual([
    { personId: 'c', part: 'guide' },
    guest,
  ]);
  expect(peopleAfter([guest], { ...other, insteadOf: null })).toEqual([
    guest,
    { personId: 'c', part: 'guide' },
  ]);
  expect(peopleAfter([guest, guide], { ...other, personId: 'a', insteadOf: 'b' })).toEqual([
    { personId: 'a', part: 'guide' },
  ]);
});
