import { columnsOf, listOf, rangeOf, subjectOf } from './audit-subjects';

const entry = { before: null, after: null, entityId: 'e' };

test('a row of a list beneath a record leads to that record', () => {
  expect(subjectOf({ ...entry, entity: 'amount', after: { agreement_id: 'a' } } as never)).toEqual({
    resource: 'agreements',
    id: 'a',
  });
  expect(subjectOf({ ...entry, entity: 'activity_delegation' } as never)).toEqual({
    resource: 'activities',
    id: 'e',
  });
});

test('where an entry does not say whose it is, it leads nowhere', () => {
  expect(subjectOf({ ...entry, entity: 'link', after: { revoked_at: 'x' } } as never)).toBeUndefined();
});

test('a field with nothing before and after is not listed', () => {
  expect(columnsOf({ before: null, after: { name: 'x', notes: null, interests: [] } } as never)).toEqual([
    'name',
  ]);
  expect(columnsOf({ before: { notes: 'x' }, after: { notes: null } } as never)).toEqual(['notes']);
});

test('the same column has the words of its own table', () => {
  expect(listOf('activity', 'status')).toBe('activityStatus');
  expect(listOf('agreement', 'status')).toBe('agreementStatus');
  expect(listOf('meeting', 'answer')).toBe('meetingAnswer');
});

test('a range of the database is read as two instants', () => {
  expect(rangeOf('["2025-09-16 01:00:00+00","2025-09-16 03:30:00+00")')).toEqual([
    '2025-09-16T01:00:00.000Z',
    '2025-09-16T03:30:00.000Z',
  ]);
  expect(rangeOf('2025-09-16')).toBeUndefined();
});
