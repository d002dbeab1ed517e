import type { EditionConflict, Plan, PlanActivity } from '@yutai/planning';
import { countsOf, itemsOf, matching } from './items';

const activity = (id: string, startsAt: string, more: Partial<PlanActivity> = {}): PlanActivity => ({
  id,
  kind: 'site_visit',
  title: { en: `Visit ${id}`, zhHans: `考察${id}` },
  status: 'planned',
  startsAt,
  endsAt: startsAt,
  placeId: 'hall',
  toPlaceId: null,
  delegationIds: ['d1'],
  resourceIds: [],
  headcount: 1,
  version: 1,
  ...more,
});

const place = (id: string, parentId: string | null) => ({ id, parentId, name: { en: id } });
const plan = {
  edition: { timeZone: 'Asia/Shanghai' },
  places: [place('venue', null), place('hall', 'venue'), place('park', null)],
  delegations: [],
  activities: [
    activity('a', '2025-09-15T23:00:00Z'),
    activity('b', '2025-09-16T03:00:00Z', { placeId: 'park', delegationIds: ['d2'] }),
  ],
} as unknown as Plan;

const found: EditionConflict[] = [
  {
    activityId: 'b',
    code: 'place.repeated',
    level: 'inform',
    resource: { id: 'd2', kind: 'delegation', name: null },
    fixes: [],
  },
  {
    activityId: 'b',
    code: 'booking.overlap',
    level: 'block',
    resource: { id: 'p', kind: 'person', name: null },
    other: { id: 'a', title: {}, startsAt: '', endsAt: '' },
    fixes: [],
  },
  {
    activityId: 'a',
    code: 'place.closed',
    level: 'restrict',
    resource: { id: 'hall', kind: 'room', name: null },
    fixes: [],
  },
  {
    activityId: 'gone',
    code: 'day.tooLong',
    level: 'inform',
    resource: { id: 'd1', kind: 'delegation', name: null },
    fixes: [],
  },
];
const items = itemsOf(plan, found, new Map([['p', { en: 'Sample Delegate 1', zhHans: '示例团员一' }]]));
const codes = (filter: object) => matching(items, filter).map(({ conflict }) => conflict.code);

test('the gravest come first, and what is no more in the plan is left out', () => {
  expect(codes({})).toEqual(['booking.overlap', 'place.closed', 'place.repeated']);
});

test('a conflict is found by either side of it, by the venue of its room, and by its own resource', () => {
  expect(codes({ delegation: 'd1' })).toEqual(['booking.overlap', 'place.closed']);
  expect(codes({ delegation: 'd2' })).toEqual(['booking.overlap', 'place.repeated']);
  expect(codes({ place: 'venue' })).toEqual(['booking.overlap', 'place.closed']);
  expect(codes({ person: 'p' })).toEqual(['booking.overlap']);
});

test('a day is a day of the edition, whatever the day in London', () => {
  expect(items.map(({ values }) => values.day)).toEqual([['2025-09-16'], ['2025-09-16'], ['2025-09-16']]);
});

test('people are found by the name that the plan does not tell, in any language', () => {
  expect([codes({ q: '示例团员一 ' }), codes({ q: 'sample' }), codes({ q: '考察a' })]).toEqual([
    ['booking.overlap'],
    ['booking.overlap'],
    ['booking.overlap', 'place.closed'],
  ]);
});

test('each value says how many it would leave, the other filters as they are', () => {
  expect(countsOf(items, { level: 'block', delegation: 'd2' }, 'level')).toEqual(
    new Map([
      ['block', 1],
      ['inform', 1],
    ]),
  );
});
