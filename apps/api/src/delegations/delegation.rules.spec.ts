import type { Principal } from '@yutai/access';
import type { Role } from '@yutai/domain';
import { mayAssign, stayFaults } from './delegation.rules.js';

test.each([
  [null, null, 0],
  ['2025-09-14T10:00:00+08:00', null, 0],
  [null, '2025-09-14T10:00:00+08:00', 0],
  ['2025-09-14T10:00:00+08:00', '2025-09-14T10:00:01+08:00', 0],
  ['2025-09-14T10:00:00+08:00', '2025-09-14T10:00:00+08:00', 1],
  ['2025-09-14T10:00:00+08:00', '2025-09-14T02:00:00Z', 1],
  ['2025-09-14T10:00:00+08:00', '2025-09-14T03:00:00Z', 0],
])('a stay from %s to %s has %i faults', (arrivesAt, departsAt, expected) => {
  expect(stayFaults({ arrivesAt, departsAt })).toHaveLength(expected);
});

const user = (role: Role): Principal => ({
  kind: 'user',
  id: 'me',
  name: 'Me',
  email: 'me@yutai.example',
  role,
});

test.each([
  [user('organizer'), 'other', true],
  [user('organizer'), null, true],
  [{ kind: 'system', name: 'seed' } as const, 'other', true],
  [user('liaison'), 'me', true],
  [user('liaison'), 'other', false],
  [user('liaison'), null, false],
  [{ kind: 'anonymous' } as const, 'me', false],
])('%j may make %s the liaison: %s', (principal, liaisonId, expected) => {
  expect(mayAssign(principal, liaisonId)).toBe(expected);
});
