import { fromDatabase, fromForeignKey } from './constraint-errors.js';

const told = (problem: ReturnType<typeof fromDatabase>) =>
  problem && [problem.status, problem.more.errors?.[0]?.field, problem.code].filter(Boolean).join(' ');

test.each([
  ['23505', 'app_user', 'app_user_email', '409 email record.unique'],
  ['23505', 'amount', 'amount_replaced_once', '409 replacesId amount.alreadyReplaced'],
  ['23514', 'place', 'place_groups_at_once', '422 groupsAtOnce field.invalid'],
  ['23P01', 'booking', 'booking_overlap', '409 booking.overlap'],
  ['22P02', undefined, undefined, '400 request.malformed'],
  ['40P01', undefined, undefined, '503 server.unavailable'],
  ['57014', undefined, undefined, '503 server.unavailable'],
  ['08006', undefined, undefined, '503 server.unavailable'],
  ['42601', undefined, undefined, undefined],
  ['23001', 'booking', undefined, undefined],
])('%s of %s by %s is told as %s', (code, table, constraint, expected) => {
  const failure = { code, table, constraint };
  expect(told(fromDatabase({ driverError: failure }))).toBe(expected);
  expect(told(fromDatabase(failure))).toBe(expected);
});

test.each([
  ['delegation', 'delegation_organisation', 'organisationId'],
  ['site_visit', 'site_visit_host_contact', 'hostContactId'],
  ['activity_delegation', 'activity_delegation_delegation', 'delegationIds'],
  ['activity_person', 'activity_person_person', 'people'],
])('on %s, %s is about %s', (table, constraint, field) => {
  const error = { driverError: { code: '23503', table, constraint } };
  expect(told(fromForeignKey(error, false))).toBe(`422 ${field} field.unknownRecord`);
  expect(told(fromForeignKey(error, true))).toBe('409 record.inUse');
});
