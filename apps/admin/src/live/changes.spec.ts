import { isConcerned } from './changes';

const visits = ['site-visits', 'getList', {}];
const plan = ['editions', 'id', 'plan'];

test('a moved visit concerns the timetable and not the agreements', () => {
  const changes = [{ kind: 'activity' }];
  expect(isConcerned(visits, changes, '/admin')).toBe(true);
  expect(isConcerned(plan, changes, '/admin')).toBe(true);
  expect(isConcerned(['agreements', 'getList', {}], changes, '/admin')).toBe(false);
});

test('what was tried is tried again, as it may no longer be refused', () => {
  expect(isConcerned(['dryRun', 'site-visits', '{}', 0], [{ kind: 'activity' }], '/admin/timetable')).toBe(
    true,
  );
});

test('a person may be named anywhere, and so may what was missed', () => {
  for (const kind of ['person', 'all']) expect(isConcerned(visits, [{ kind }], '/admin')).toBe(true);
});

test('a form keeps what it was opened with; a page that only shows does not', () => {
  const changes = [{ kind: 'activity' }];
  const one = ['site-visits', 'getOne', {}];
  expect(isConcerned(one, changes, '/admin/site-visits/7')).toBe(false);
  expect(isConcerned(one, changes, '/admin/site-visits/create')).toBe(false);
  expect(isConcerned(one, changes, '/admin/site-visits/7/show')).toBe(true);
  expect(isConcerned(one, changes, '/admin/timetable')).toBe(false);
});
