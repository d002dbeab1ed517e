import { isInItsTime } from './own-mark.rules.js';

const evening = new Date('2025-09-16T20:00:00+08:00');
const bus = { startsAt: '2025-09-16T14:00:00+08:00', endsAt: '2025-09-16T15:00:00+08:00' };

test.each([
  ['present', '12:00:00', false],
  ['present', '12:00:01', true],
  ['present', '14:59:59', true],
  ['present', '15:00:00', false],
  ['late', '09:00:00', true],
  ['excused', '09:00:00', true],
  ['late', '15:00:00', false],
  ['cleared', '15:00:00', false],
] as const)('%s at %s: %s', (status, clock, isIn) => {
  expect(isInItsTime(bus, { status, at: `2025-09-16T${clock}+08:00` }, evening)).toBe(isIn);
});

test('a clock that runs ahead says it now', () => {
  const ahead = { status: 'present', at: '2025-09-16T14:30:00+08:00' } as const;
  expect(isInItsTime(bus, ahead, new Date('2025-09-16T11:00:00+08:00'))).toBe(false);
  expect(isInItsTime(bus, ahead, new Date('2025-09-16T13:00:00+08:00'))).toBe(true);
});
