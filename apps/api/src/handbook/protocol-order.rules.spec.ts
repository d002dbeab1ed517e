import type { DelegateRole } from '@yutai/domain';
import { inProtocolOrder } from './protocol-order.rules.js';

const one = (id: string, role: DelegateRole, rank: number, zhHans: string) => ({
  id,
  role,
  rank,
  name: { zhHans },
});

test('people stand by role, then rank, then name, whatever order they come in', () => {
  const ordered = [
    one('7', 'head', 9, '周'),
    one('3', 'deputy', 2, '李'),
    one('1', 'member', 1, '周'),
    one('6', 'member', 100, '陈'),
    one('2', 'member', 100, '王'),
    one('4', 'member', 100, '王'),
    one('5', 'staff', 1, '陈'),
    one('8', 'media', 1, '陈'),
  ];
  const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id);
  expect(idsOf(inProtocolOrder(ordered.toReversed()))).toEqual(idsOf(ordered));
  expect(idsOf(inProtocolOrder([...ordered.slice(4), ...ordered.slice(0, 4)]))).toEqual(idsOf(ordered));
});
