import type { CrewPart, PlanActivity, PlanCrewMember } from '@yutai/planning';
import type { Activity } from '../../api/records';
import { rearranged } from '../rearranged';
import { axis, planOf, visit } from './board.testing';
import { candidatesOf, rowOf, taken, wishesOf } from './held';
import { rowsOfBoard } from './layout';
import type { RowKind } from './rows';

const member = (id: string, more: Partial<PlanCrewMember> = {}): PlanCrewMember => ({
  id,
  name: { en: id },
  duties: ['guide'],
  languages: [],
  workingHours: null,
  startsOn: null,
  endsOn: null,
  ...more,
});
const crew = [member('ann'), member('bob'), member('cho', { duties: ['interpreter', 'driver'] })];
const served = (id: string, parts: CrewPart[], more: Partial<PlanActivity> = {}) =>
  visit(id, '09:00', '10:00', {
    crew: parts,
    resourceIds: ['north', ...parts.map(({ personId }) => personId)],
    ...more,
  });
const guidedBy = (personId: string): CrewPart => ({ personId, part: 'guide' });

const ground = (...activities: PlanActivity[]) => ({
  plan: { ...planOf(...activities), crew },
  axis,
  kind: 'crew' as const,
});
const idsIn = (plan: ReturnType<typeof ground>['plan'], kind: RowKind) =>
  rowsOfBoard(plan, { kind, axis, laneHeight: 40 }).map(({ head, cards }) => [
    head.id,
    cards.map(({ activity }) => activity.id).join(' '),
  ]);
/** What is wanted when a card is taken from one row to another. */
const dragged = (activity: PlanActivity, from: string, row: string) => {
  const over = ground(activity);
  const held = taken(activity, from, axis);
  const wanted = { ...held, row: rowOf({ ...held, row }, over) };
  return wishesOf(candidatesOf(wanted, over)).map(({ to, resourceIds }) => [to.crew, resourceIds]);
};

test('a visit is in the row of everybody of the crew who serves at it; one that nobody does, in a row of its own', () => {
  const both = served('a', [guidedBy('ann'), { personId: 'cho', part: 'interpreter' }]);
  const { plan } = ground(
    both,
    served('b', []),
    served('c', [], { kind: 'session' }),
    served('d', [], { kind: 'session', languages: ['ja'] }),
    served('e', [guidedBy('somebody else')]),
  );
  expect(idsIn(plan, 'crew')).toEqual([
    ['ann', 'a'],
    ['bob', ''],
    ['cho', 'a'],
    ['', 'b d'],
  ]);
});

test('taken to another row, a card is served by them instead, for the same; by nobody in the row of none', () => {
  const both = served('a', [guidedBy('ann'), { personId: 'cho', part: 'interpreter' }]);
  expect(dragged(both, 'ann', 'bob')).toEqual([
    [
      [{ personId: 'cho', part: 'interpreter' }, guidedBy('bob')],
      ['north', 'cho', 'bob'],
    ],
  ]);
  expect(dragged(both, 'ann', '')).toEqual([[[{ personId: 'cho', part: 'interpreter' }], ['north', 'cho']]]);
});

test('it stays where it is over somebody who serves there already, or does not do that', () => {
  const both = served('a', [guidedBy('ann'), { personId: 'cho', part: 'interpreter' }]);
  expect(dragged(both, 'ann', 'cho')).toEqual([]);
  expect(dragged(served('a', [guidedBy('ann')]), 'ann', 'cho')).toEqual([]);
});

test.each([
  ['a visit', {}, 'bob', 'guide'],
  ['a visit', {}, 'cho', 'interpreter'],
  ['a ride', { kind: 'transfer' as const }, 'cho', 'driver'],
])('%s that nobody serves at takes somebody for what they do', (_, more, row, part) => {
  expect(dragged(served('a', [], more), '', row)).toEqual([[[{ personId: row, part }], ['north', row]]]);
});

test('whoever does not serve stays named, in order', () => {
  const people = [
    { personId: 'vip', part: 'guest' },
    { personId: 'ann', part: 'guide' },
    { personId: 'cho', part: 'interpreter' },
  ];
  const stored = { people } as Activity;
  const to = { startsAt: null, endsAt: null, placeId: null, delegationIds: [] };
  const after = [guidedBy('bob'), { personId: 'cho', part: 'interpreter' as const }];
  expect(rearranged(stored, { ...to, crew: after }).people).toEqual([people[0], people[2], guidedBy('bob')]);
  expect(rearranged(stored, to).people).toBe(people);
});

test('by host, a visit is in the row of who receives it and goes to no other', () => {
  const hosts = [
    { id: 'taiji', name: { en: 'Taiji' } },
    { id: 'boe', name: { en: 'BOE' } },
  ];
  const received = served('a', [], { hostId: 'taiji' });
  const plan = { ...ground(received, served('b', []), served('c', [], { kind: 'session' })).plan, hosts };
  expect(idsIn(plan, 'host')).toEqual([
    ['taiji', 'a'],
    ['boe', ''],
    ['', 'b'],
  ]);
  const held = { ...taken(received, 'taiji', axis), row: 'boe' };
  expect(rowOf(held, { plan, axis, kind: 'host' })).toBe('taiji');
});
