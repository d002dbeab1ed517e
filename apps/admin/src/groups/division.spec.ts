import { dealtByOrganisation, dealtEvenly, headsOf, newGroup, proposedName, regrouped } from './division';

const members = ['a1', 'a2', 'a3', 'b1', 'c1', 'c2'].map((id) => ({ id, organisation: id[0]! }));

test('evenly, no two groups differ by more than one', () => {
  expect(dealtEvenly(members, 4)).toEqual([['a1', 'c1'], ['a2', 'c2'], ['a3'], ['b1']]);
  expect(dealtEvenly([], 2)).toEqual([[], []]);
});

test('by organisation, nobody is parted from their own', () => {
  expect(dealtByOrganisation(members, 2)).toEqual([
    ['a1', 'a2', 'a3'],
    ['c1', 'c2', 'b1'],
  ]);
});

test('a group that is there keeps its id and name, and a new one is called after its place', () => {
  const kept = { ...newGroup(0), id: 'g', name: { en: 'The chips' } };
  const [first, second] = regrouped([kept], [['a1'], ['b1']]);
  expect(first).toEqual({ ...kept, delegateIds: ['a1'] });
  expect(second).toMatchObject({ id: null, name: { zhHans: 'B组', zhHant: 'B組', en: 'Group B' } });
  expect(proposedName(26).en).toBe('Group 27');
});

test('a group is as many as are expected, or more', () => {
  expect(headsOf({ expectedHeadcount: 9, delegateIds: ['a'] })).toBe(9);
  expect(headsOf({ expectedHeadcount: null, delegateIds: ['a'] })).toBe(1);
});
