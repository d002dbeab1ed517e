import type { Plan, PlanActivity } from '@yutai/planning';

/** Builders for specs: a Week from 15 to 17 September 2025 in Shanghai, in a season that begins the day before. */
export const at = (clock: string, day = 16) => `2025-09-${day}T${clock}:00+08:00`;

export const visit = (
  id: string,
  from: string,
  to: string,
  more: Partial<PlanActivity> = {},
): PlanActivity => ({
  id,
  kind: 'site_visit',
  title: { en: `Visit ${id}` },
  status: 'planned',
  startsAt: from.includes('T') ? from : at(from),
  endsAt: to.includes('T') ? to : at(to),
  placeId: 'factory',
  toPlaceId: null,
  delegationIds: ['north'],
  resourceIds: more.delegationIds ?? ['north'],
  headcount: 20,
  version: 1,
  ...more,
});

const place = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  kind: parentId ? ('room' as const) : ('site' as const),
  name: { en: id },
  districtCode: null,
  latitude: null,
  longitude: null,
  openingHours: null,
  groupsAtOnce: null,
  capacity: null,
});

export const planOf = (...activities: PlanActivity[]): Plan => ({
  edition: {
    id: 'e',
    timeZone: 'Asia/Shanghai',
    startsOn: '2025-09-15',
    endsOn: '2025-09-17',
    seasonStartsOn: '2025-09-14',
    seasonEndsOn: '2025-09-18',
  },
  places: [place('factory'), place('hall'), place('hall-a', 'hall'), place('port')],
  travel: [
    {
      fromPlaceId: 'factory',
      toPlaceId: 'hall',
      fromDistrictCode: null,
      toDistrictCode: null,
      minutes: 65,
    },
  ],
  delegations: [
    { id: 'north', name: { en: 'North' }, headcount: 20, stays: null },
    { id: 'south', name: { en: 'South' }, headcount: 8, stays: null },
  ],
  activities,
});

export const DAYS = ['2025-09-15', '2025-09-16', '2025-09-17'];
export const axis = { timeZone: 'Asia/Shanghai', days: DAYS, firstHour: 7, lastHour: 22, hourWidth: 40 };
