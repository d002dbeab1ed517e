import { ROLES, type Role } from '@yutai/domain';
import { rowsAllowed } from './conditions.js';
import { ANONYMOUS, type Principal } from './principal.js';
import { abilityFor } from './rights.js';
import { ACTIONS, SUBJECTS, type Action, type Subject } from './subjects.js';

const somebody = (role: Role): Principal => ({
  kind: 'user',
  id: 'me',
  name: 'Me',
  email: 'me@yutai.example',
  role,
});

/** `all`, `some` (under conditions) or `-`, for organizer, staff, liaison and viewer. */
const TABLE: [Action, Subject[], [string, string, string, string]][] = [
  ['read', ['edition', 'place', 'vehicle', 'travelTime'], ['all', 'all', 'all', 'all']],
  ['read', ['session', 'siteVisit', 'transfer', 'meeting', 'activity'], ['all', 'all', 'some', 'all']],
  ['read', ['file'], ['all', 'all', 'some', 'some']],
  ['read', ['crewMember'], ['all', 'all', 'some', 'all']],
  ['read', ['delegation', 'delegate'], ['all', 'all', 'some', 'all']],
  ['read', ['attendance'], ['all', 'all', 'some', '-']],
  ['readDesk', ['attendance'], ['all', 'all', 'some', '-']],
  ['write', ['attendance'], ['all', 'all', 'some', '-']],
  ['read', ['release'], ['all', 'all', 'all', 'all']],
  ['read', ['organisation', 'person', 'indicator'], ['all', 'all', 'all', 'all']],
  ['read', ['agreement'], ['all', 'all', 'some', 'some']],
  ['read', ['ceremony'], ['all', 'all', '-', 'all']],
  ['readDesk', ['ceremony'], ['all', 'all', '-', '-']],
  ['read', ['progressImport'], ['all', 'all', '-', '-']],
  ['read', ['enquiry'], ['all', 'all', 'some', '-']],
  ['read', ['user', 'auditEntry', 'notice', 'webhook'], ['all', '-', '-', '-']],
  ['read', ['hostLink'], ['all', '-', '-', '-']],
  ['read', ['feed'], ['all', '-', 'some', '-']],
  ['read', ['itinerary'], ['-', '-', '-', '-']],
  ['readDesk', ['organisation', 'person'], ['all', 'all', 'all', '-']],
  ['readDesk', ['session', 'siteVisit', 'transfer', 'meeting', 'activity'], ['all', 'all', '-', '-']],
  ['readDesk', ['delegation', 'delegate', 'crewMember'], ['all', 'all', 'some', '-']],
  ['readPrivate', ['delegate'], ['all', '-', 'some', '-']],
  ['readPrivate', ['delegation', 'person', 'organisation', 'activity'], ['-', '-', '-', '-']],
  [
    'write',
    ['edition', 'place', 'vehicle', 'travelTime', 'session', 'siteVisit', 'transfer', 'meeting', 'activity'],
    ['all', '-', '-', '-'],
  ],
  ['write', ['file'], ['all', 'some', '-', '-']],
  ['write', ['crewMember'], ['all', '-', '-', '-']],
  ['write', ['delegation', 'delegate', 'link', 'feed'], ['all', '-', 'some', '-']],
  [
    'write',
    ['progressImport', 'agreement', 'ceremony', 'indicator', 'organisation', 'person'],
    ['all', 'all', '-', '-'],
  ],
  ['write', ['enquiry'], ['all', 'all', 'some', '-']],
  ['remove', ['enquiry'], ['all', '-', '-', '-']],
  ['write', ['user', 'hostLink'], ['all', '-', '-', '-']],
  ['write', ['notice', 'webhook'], ['all', '-', '-', '-']],
  ['write', ['auditEntry', 'release', 'itinerary'], ['-', '-', '-', '-']],
  ['answer', [...SUBJECTS], ['-', '-', '-', '-']],
  ['ask', ['enquiry'], ['-', '-', '-', '-']],
  ['override', ['activity'], ['all', '-', '-', '-']],
  ['publish', ['release'], ['all', '-', '-', '-']],
];

const granted = (principal: Principal, action: Action, subject: Subject): string => {
  const rows = rowsAllowed(abilityFor(principal), action, subject);
  return rows === 'all' ? 'all' : rows === 'none' ? '-' : 'some';
};

test('what is for the desk, or private, is granted for the very rows that are read', () => {
  for (const role of ROLES) {
    const ability = abilityFor(somebody(role));
    for (const subject of SUBJECTS) {
      const read = rowsAllowed(ability, 'read', subject);
      for (const action of ['readDesk', 'readPrivate'] as const) {
        const rows = rowsAllowed(ability, action, subject);
        expect([role, subject, action, rows === 'none' ? read : rows]).toEqual([role, subject, action, read]);
      }
    }
  }
});

describe('the table of rights', () => {
  const rows = TABLE.flatMap(([action, subjects, cells]) =>
    subjects.flatMap((subject) => ROLES.map((role, n) => [role, action, subject, cells[n]!] as const)),
  );
  test.each(rows)('%s: %s %s is %s', (role, action, subject, expected) => {
    expect(granted(somebody(role), action, subject)).toBe(expected);
  });
});

describe('a liaison', () => {
  const { id } = somebody('liaison') as { id: string };
  const ability = abilityFor(somebody('liaison'));

  test('reads what their own delegations do', () => {
    expect(rowsAllowed(ability, 'read', 'siteVisit')).toEqual([
      [{ field: 'liaisonIds', operator: 'equals', value: id }],
    ]);
  });

  test('writes their own delegations only', () => {
    expect(rowsAllowed(ability, 'write', 'delegate')).toEqual([
      [{ field: 'liaisonId', operator: 'equals', value: id }],
    ]);
  });

  test('reads agreements once they are signed, unless they were voided', () => {
    expect(rowsAllowed(ability, 'read', 'agreement')).toEqual([
      [
        { field: 'signedOn', operator: 'notNull' },
        { field: 'voidedAt', operator: 'null' },
      ],
    ]);
  });
});

const grantedTo = (principal: Principal) =>
  SUBJECTS.flatMap((subject) => ACTIONS.map((action) => [action, subject] as const)).filter(
    ([action, subject]) => granted(principal, action, subject) !== '-',
  );

test("a delegate's link opens that delegate's itinerary and nothing else", () => {
  const link: Principal = { kind: 'delegateLink', linkId: 'l', delegateId: 'd' };
  expect(grantedTo(link)).toEqual([
    ['read', 'itinerary'],
    ['answer', 'itinerary'],
    ['ask', 'enquiry'],
  ]);
  expect(rowsAllowed(abilityFor(link), 'read', 'itinerary')).toEqual([
    [{ field: 'delegateId', operator: 'equals', value: 'd' }],
  ]);
});

test("a host's link answers for that visit and does nothing else", () => {
  const link: Principal = { kind: 'hostLink', linkId: 'l', siteVisitId: 'v' };
  expect(grantedTo(link)).toEqual([['answer', 'siteVisit']]);
  expect(rowsAllowed(abilityFor(link), 'answer', 'siteVisit')).toEqual([
    [{ field: 'id', operator: 'equals', value: 'v' }],
  ]);
});

test('a feed is read by the calendar that has its address, and opens nothing else', () => {
  const feed: Principal = { kind: 'feed', feedId: 'f' };
  expect(grantedTo(feed)).toEqual([['read', 'feed']]);
  expect(rowsAllowed(abilityFor(feed), 'read', 'feed')).toEqual([
    [{ field: 'id', operator: 'equals', value: 'f' }],
  ]);
});

test('nobody known may do nothing', () => {
  expect(grantedTo(ANONYMOUS)).toEqual([]);
});
