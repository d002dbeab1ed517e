import type { Change } from '@yutai/planning';
import { inOrder } from './in-order';
import type { Version } from './use-names';

const at = (clock: string | null) => ({ startsAt: clock && `2025-09-16T${clock}:00+08:00` }) as Version;
const changes: [id: string, Change, was: string | null, becomes: string | null][] = [
  ['session', 'new', null, '10:00'],
  ['evening', 'moved', '08:00', '19:00'],
  ['visit', 'new', null, '09:00'],
  ['later', 'cancelled', '15:00', '08:00'],
  ['early', 'cancelled', '07:00', '20:00'],
  ['morning', 'moved', '20:00', '08:00'],
  ['request', 'new', null, null],
];

test('what was taken away or moved stands first, and each kind of change is in the order of time', () => {
  const sides = new Map(changes.map(([id, , was, becomes]) => [id, { was: at(was), becomes: at(becomes) }]));
  const all = changes.map(([activityId, change]) => ({ activityId, change, fields: [], title: {} }));
  const ordered = inOrder(all, ({ activityId }) => sides.get(activityId)!);
  expect(ordered.map(({ activityId }) => activityId).join(' ')).toBe(
    'early later morning evening visit session request',
  );
});
