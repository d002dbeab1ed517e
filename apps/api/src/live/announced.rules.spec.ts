import { abilityFor } from '@yutai/access';
import type { Role } from '@yutai/domain';
import { announcedTo } from './announced.rules.js';

const as = (role: Role) => abilityFor({ kind: 'user', id: 'me', name: 'Me', email: 'me@example.test', role });

test.each<[Role, string, 'whole' | 'kind' | 'nothing']>([
  ['organizer', 'enquiry', 'whole'],
  ['staff', 'enquiry_reply', 'whole'],
  ['liaison', 'enquiry', 'kind'],
  ['viewer', 'enquiry', 'nothing'],
  ['staff', 'amount', 'whole'],
  ['viewer', 'amount', 'kind'],
  ['viewer', 'activity', 'whole'],
  ['liaison', 'activity', 'kind'],
  ['liaison', 'ceremony_item', 'nothing'],
  ['staff', 'app_user', 'nothing'],
  ['organizer', 'secrets', 'nothing'],
  ['viewer', 'all', 'whole'],
])('%s, of a change to %s, is told: %s', (role, kind, told) => {
  const whole = JSON.stringify({ kind, id: '7', version: 1 });
  const expected = { whole, kind: JSON.stringify({ kind }), nothing: null }[told];
  expect(announcedTo(as(role), whole)).toBe(expected);
});
