import { abilityFor } from '@yutai/access';
import type { Role } from '@yutai/domain';
import { mayAct } from './may-act';

const as = (role: Role) => abilityFor({ kind: 'user', id: 'me', name: 'Me', email: 'me@example.test', role });

test('an organizer may write everything that is theirs', () => {
  expect(mayAct(as('organizer'), 'edit', 'places')).toBe(true);
  expect(mayAct(as('organizer'), 'list', 'audit-entries')).toBe(true);
});

test('nobody edits the audit', () => {
  expect(mayAct(as('organizer'), 'edit', 'audit-entries')).toBe(false);
});

test('a liaison is offered their own delegation and no other', () => {
  const liaison = as('liaison');
  expect(mayAct(liaison, 'edit', 'delegations', { liaisonId: 'me' })).toBe(true);
  expect(mayAct(liaison, 'edit', 'delegations', { liaisonId: 'somebody' })).toBe(false);
  expect(mayAct(liaison, 'list', 'delegations')).toBe(true);
});

test('only an organizer is offered to delete an enquiry', () => {
  expect(mayAct(as('organizer'), 'delete', 'enquiries')).toBe(true);
  expect(mayAct(as('staff'), 'delete', 'enquiries')).toBe(false);
  expect(mayAct(as('staff'), 'delete', 'organisations')).toBe(true);
});

test('what the table does not name is refused', () => {
  expect(mayAct(as('organizer'), 'list', 'secrets')).toBe(false);
  expect(mayAct(as('organizer'), 'destroy', 'places')).toBe(false);
});
