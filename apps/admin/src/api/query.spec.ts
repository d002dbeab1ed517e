import { listQuery } from './query';

const decoded = (params: Parameters<typeof listQuery>[0]) => decodeURIComponent(listQuery(params).toString());

test('a list asks for its page, its order and what it is filtered by', () => {
  expect(
    decoded({
      pagination: { page: 2, perPage: 25 },
      sort: { field: 'startsAt', order: 'DESC' },
      filter: { q: '联盟', status: ['confirmed', 'done'], placeId: null, startsAt: { gte: 'a', lt: 'b' } },
    }),
  ).toBe(
    'page=2&perPage=25&sort=-startsAt&q=联盟&status=confirmed,done&placeId=null&startsAt.gte=a&startsAt.lt=b',
  );
});

test('what is empty is not asked', () => {
  expect(decoded({ filter: { q: '', side: undefined, id: [], at: {} } })).toBe('');
});

test('no page is longer than the API allows', () => {
  expect(decoded({ pagination: { page: 1, perPage: 1000 } })).toBe('page=1&perPage=200');
});
