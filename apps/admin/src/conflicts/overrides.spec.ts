import type { Conflict } from '@yutai/planning';
import { lacksReason, refusing, withReason } from './overrides';

const conflict = (code: Conflict['code'], level: Conflict['level'], id = 'd'): Conflict => ({
  code,
  level,
  resource: { id, kind: 'delegation', name: null },
  fixes: [],
});
const travel = conflict('travel.insufficient', 'restrict');
const overlap = conflict('booking.overlap', 'block');
const lunch = conflict('day.noLunch', 'inform');

test('a restriction refuses until it has a reason, a block always, a note never', () => {
  expect(refusing([travel, overlap, lunch])).toEqual([travel, overlap]);
  const overrides = withReason(withReason([], travel, 'A car waits'), overlap, 'It must be');
  expect(refusing([travel, overlap, lunch], overrides)).toEqual([overlap]);
});

test('an empty reason sets nothing aside, nor does one for another resource', () => {
  expect(refusing([travel], withReason([], travel, '  '))).toEqual([travel]);
  const other = conflict('travel.insufficient', 'restrict', 'other');
  expect(refusing([travel], withReason([], other, 'A car waits'))).toEqual([travel]);
});

test('a reason written again takes the place of the one before, and null takes it away', () => {
  const once = withReason([], travel, 'A');
  expect(withReason(once, travel, 'A car')).toEqual([
    { code: 'travel.insufficient', resourceId: 'd', reason: 'A car' },
  ]);
  expect(withReason(once, travel, null)).toEqual([]);
});

test('a reason asked for is lacking until it is written, or its conflict is gone', () => {
  const asked = withReason([], travel, ' ');
  expect(lacksReason([travel, lunch], asked)).toBe(true);
  expect(lacksReason([travel, lunch], withReason(asked, travel, 'A car waits'))).toBe(false);
  expect(lacksReason([lunch], asked)).toBe(false);
  expect(lacksReason([travel], [])).toBe(false);
});
