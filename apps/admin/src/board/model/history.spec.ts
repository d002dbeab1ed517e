import { EMPTY, nextStep, remembered, stepped, type Edit, type Saved } from './history';

const side = (startsAt: string) => ({
  arrangement: { startsAt, endsAt: startsAt, placeId: null, delegationIds: [] },
  status: 'planned' as const,
  overrides: [],
});
const move = (id: string, from = '1', to = '2'): Edit => ({
  id,
  resource: 'site-visits',
  before: side(from),
  after: side(to),
});
const saved = (id: string, seen: number, now: number, ...times: [string, string] | []): Saved => ({
  edit: move(id, ...times),
  seen,
  now,
});
const ids = (step: readonly Edit[] | undefined) => step?.map(({ id }) => id);

test('the last step is taken back first, and can then be done again', () => {
  let history = remembered(EMPTY, [saved('a', 1, 2)]);
  history = remembered(history, [saved('b', 1, 2), saved('c', 1, 2)]);
  expect(ids(nextStep(history, 'undo'))).toEqual(['b', 'c']);
  history = stepped(history, 'undo', [saved('b', 2, 3), saved('c', 2, 3)]);
  expect(ids(nextStep(history, 'undo'))).toEqual(['a']);
  expect(ids(nextStep(history, 'redo'))).toEqual(['b', 'c']);
  expect(history.left.get('b')).toBe(3);
  history = stepped(history, 'redo', [saved('b', 3, 4), saved('c', 3, 4)]);
  expect(ids(nextStep(history, 'undo'))).toEqual(['b', 'c']);
  expect(nextStep(history, 'redo')).toBeUndefined();
});

test('a new step ends what could be done again', () => {
  const undone = stepped(remembered(EMPTY, [saved('a', 1, 2)]), 'undo', [saved('a', 2, 3)]);
  expect(nextStep(remembered(undone, [saved('b', 1, 2)]), 'redo')).toBeUndefined();
});

test('what the server refused of a step is gone, and so is a step of which all was refused', () => {
  const history = remembered(EMPTY, [saved('a', 1, 2), saved('b', 1, 2)]);
  expect(ids(nextStep(stepped(history, 'undo', [saved('b', 2, 3)]), 'redo'))).toEqual(['b']);
  const none = stepped(history, 'undo', []);
  expect([nextStep(none, 'undo'), nextStep(none, 'redo')]).toEqual([undefined, undefined]);
});

test('steps from before somebody else’s change of the same activity are gone', () => {
  const both = remembered(EMPTY, [saved('a', 1, 2), saved('b', 1, 2)]);
  const history = stepped(remembered(both, [saved('a', 3, 4)]), 'undo', [saved('a', 4, 5)]);
  expect(ids(nextStep(history, 'undo'))).toEqual(['b']);
});

test('a copy that is made again is known by its new id in every step', () => {
  const made = (id: string): Saved => ({
    edit: { id, resource: 'site-visits', fields: {} },
    seen: 1,
    now: 1,
  });
  let history = remembered(remembered(EMPTY, [made('x')]), [saved('x', 1, 2)]);
  history = stepped(history, 'undo', [saved('x', 2, 3)]);
  history = stepped(history, 'undo', [made('x')]);
  history = stepped(history, 'redo', [made('y')], new Map([['x', 'y']]));
  expect(ids(nextStep(history, 'redo'))).toEqual(['y']);
});

test('no more than a hundred steps are kept', () => {
  let history = EMPTY;
  for (let n = 0; n < 130; n += 1) history = remembered(history, [saved(`a${n}`, 1, 2)]);
  expect(history.done).toHaveLength(100);
});
