import type { Timetable } from '@yutai/planning';
import { EVERYTHING, narrowed, publishedDays, type Published } from './published';

const activity = (id: string, startsAt: string, more: Partial<Published> = {}): Published => ({
  id,
  kind: 'site_visit',
  sessionKind: null,
  title: { en: `Visit ${id}`, zhHans: '参观药厂' },
  status: 'planned',
  startsAt,
  endsAt: startsAt,
  placeId: 'p',
  toPlaceId: null,
  hostName: null,
  bring: null,
  briefing: null,
  delegationIds: ['d'],
  personIds: [],
  excusedPersonIds: [],
  illustrative: [],
  ...more,
});

const timetable: Timetable = {
  edition: { id: 'e', name: {}, timeZone: 'Asia/Shanghai', startsOn: '2025-09-15', endsOn: '2025-09-17' },
  places: [
    {
      id: 'p',
      parentId: null,
      name: { en: 'Fuling Works' },
      address: null,
      districtCode: null,
      latitude: null,
      longitude: null,
    },
  ],
  delegations: [{ id: 'd', name: { en: 'Alliance' }, headcount: 3 }],
  activities: [
    activity('late', '2025-09-16T17:00:00Z'),
    activity('early', '2025-09-16T01:00:00+00:00'),
    activity('ride', '2025-09-16T03:00:00Z', { kind: 'transfer', delegationIds: [], placeId: null }),
  ],
};

const found = (by: Partial<typeof EVERYTHING>) =>
  narrowed(timetable, { ...EVERYTHING, ...by }).map(({ id }) => id);

test('days are those of the edition’s clock', () => {
  expect(publishedDays(timetable)).toEqual(['2025-09-16', '2025-09-17']);
});

test.each([
  [{}, ['early', 'ride', 'late']],
  [{ day: '2025-09-17' }, ['late']],
  [{ delegation: 'd' }, ['early', 'late']],
  [{ kind: 'transfer' }, ['ride']],
  [{ q: 'fuling EARLY' }, ['early']],
  [{ q: '药厂', day: '2025-09-16' }, ['early', 'ride']],
  [{ q: 'alliance' }, ['early', 'late']],
])('narrowed by %j it is %j', (by, expected) => expect(found(by)).toEqual(expected));
