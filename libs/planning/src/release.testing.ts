import { at, byDistrict } from './plan.testing.js';
import type { ReleaseActivity, ReleasePlace, ReleaseSnapshot } from './release.js';

export const released = (
  id: string,
  from: string,
  to: string,
  more: Partial<ReleaseActivity> = {},
): ReleaseActivity => ({
  id,
  kind: 'site_visit',
  sessionKind: null,
  title: { en: `Visit ${id}` },
  status: 'confirmed',
  startsAt: at(from),
  endsAt: at(to),
  placeId: 'p1',
  toPlaceId: null,
  hostName: { en: `Host of ${id}` },
  bring: null,
  briefing: null,
  delegationIds: ['d1'],
  personIds: [],
  excusedPersonIds: [],
  illustrative: ['startsAt'],
  ...more,
});

const place = (id: string, more: Partial<ReleasePlace>): ReleasePlace => ({
  id,
  parentId: null,
  name: { en: `Place ${id}` },
  address: null,
  districtCode: null,
  latitude: null,
  longitude: null,
  ...more,
});

/** Two delegations: d1 of 20 with Ann and Bo, d2 of 5 with Cai; Bo is a delegate of d1 only. */
export const snapshotOf = (...activities: ReleaseActivity[]): ReleaseSnapshot => ({
  edition: {
    id: 'e17',
    name: { en: '17th Chongqing-Taiwan Week' },
    timeZone: 'Asia/Shanghai',
    startsOn: '2025-09-15',
    endsOn: '2025-09-17',
  },
  places: [
    place('p1', {
      districtCode: '500102',
      address: { en: '1 River Road' },
      latitude: 29.7,
      longitude: 107.39,
    }),
    place('p2', { districtCode: '500103' }),
    place('p3', {}),
    place('r1', { parentId: 'p1' }),
  ],
  travel: [byDistrict('500102', '500103', 65)],
  delegates: [
    { id: 'ann', delegationId: 'd1', personId: 'person ann' },
    { id: 'bo', delegationId: 'd1', personId: 'person bo' },
    { id: 'cai', delegationId: 'd2', personId: 'person cai' },
  ],
  delegations: [
    { id: 'd1', name: { en: 'Alliance' }, headcount: 20 },
    { id: 'd2', name: { en: 'Association' }, headcount: 5 },
  ],
  activities,
});
