import { endFollowing } from './end-following';

const ZONE = 'Asia/Shanghai';
const at = (day: number, clock: string) => new Date(`2025-09-${day}T${clock}:00+08:00`).toISOString();
const end = (startsAt: string | null, endsAt: string | null, start: string | null) =>
  endFollowing({ startsAt, endsAt }, start, ZONE);

test('the end is on the day of the start until it is put on another', () => {
  expect(end(null, null, at(16, '00:00'))).toBe(at(16, '00:00'));
  expect(end(at(16, '14:00'), at(16, '16:00'), at(17, '14:00'))).toBe(at(17, '16:00'));
  expect(end(at(16, '14:00'), at(18, '16:00'), at(17, '14:00'))).toBe(at(18, '16:00'));
});

test('another clock on the same day, or none, leaves the end as it is', () => {
  expect(end(at(16, '14:00'), at(16, '16:00'), at(16, '13:00'))).toBe(at(16, '16:00'));
  expect(end(at(16, '14:00'), null, at(16, '13:00'))).toBeNull();
  expect(end(at(16, '14:00'), at(16, '16:00'), null)).toBe(at(16, '16:00'));
});
