import { groupFaults } from './groups.rules.js';

const has = { groupIds: ['a', 'b'], delegateIds: ['x', 'y'] };
const group = (id: string | null, ...delegateIds: string[]) => ({
  id,
  delegateIds,
  name: { en: 'A' },
  expectedHeadcount: null,
});

test.each([
  ['groups and people of the delegation', [group('a', 'x'), group('b', 'x', 'y')], []],
  ['a new group', [group(null, 'x')], []],
  ['nobody', [], []],
  ["another's group", [group('a'), group('c')], ['groups.1.id']],
  [
    "somebody of another's",
    [group('a', 'x', 'z'), group(null, 'q')],
    ['groups.0.delegateIds', 'groups.1.delegateIds'],
  ],
])('%s', (_, groups, expected) => {
  expect(groupFaults(groups, has).map(({ field }) => field)).toEqual(expected);
});
