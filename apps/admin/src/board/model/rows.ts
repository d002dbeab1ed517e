import type { Plan, PlanActivity, PlanPlace } from '@yutai/planning';
import { CREW_ROWS } from './crew-rows';
import { NOBODYS, NONE, type Grouping, type RowHead } from './grouping';

export const ROW_KINDS = ['delegation', 'place', 'vehicle', 'crew', 'host'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

const orNone = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : [NONE]);

/** Rooms follow the place they are in; what is used comes before what is not. */
function placeHeads({ places, activities }: Plan): RowHead[] {
  const used = new Set(activities.flatMap(({ placeId }) => placeId ?? []));
  const head = ({ id, name, districtCode, openingHours }: PlanPlace, place?: PlanPlace): RowHead => ({
    id,
    name,
    districtCode,
    within: place?.name,
    work: { hours: openingHours ?? place?.openingHours ?? null, startsOn: null, endsOn: null },
  });
  const families = places
    .filter(({ parentId }) => !parentId)
    .map((place) => ({ place, rooms: places.filter(({ parentId }) => parentId === place.id) }));
  const isUsed = (family: (typeof families)[number]) =>
    [family.place, ...family.rooms].some(({ id }) => used.has(id));
  return [...families.filter(isUsed), ...families.filter((family) => !isUsed(family))].flatMap((family) => [
    head(family.place),
    ...family.rooms.map((room) => head(room, family.place)),
  ]);
}

/** What it books, with one resource in the place of another. */
const rebooked = ({ resourceIds }: PlanActivity, from: string | null, to: string | null) => [
  ...resourceIds.filter((id) => id !== from && id !== to),
  ...(to ? [to] : []),
];

const GROUPINGS: Readonly<Record<RowKind, Grouping>> = {
  delegation: {
    heads: ({ delegations }) => [
      ...delegations.map(({ id, name, headcount }) => ({ id, name, headcount })),
      NOBODYS,
    ],
    rowsOf: ({ delegationIds }) => orNone(delegationIds),
    // A visit of one delegation becomes another's; what several go to, or everybody, stays theirs.
    into: (activity, row) => {
      const [own, ...others] = activity.delegationIds;
      if (activity.kind !== 'site_visit' || others.length > 0 || row === NONE || row === own) return null;
      return {
        ...activity,
        delegationIds: [row],
        groupIds: [],
        // Whose people these are is not known here; the server books those of the other delegation.
        resourceIds: [row],
      };
    },
  },
  place: {
    heads: (plan) => [...placeHeads(plan), NOBODYS],
    rowsOf: ({ placeId }) => orNone(placeId ? [placeId] : []),
    into: (activity, row, { places }) => {
      const placeId = row === NONE ? null : row;
      if (activity.kind === 'transfer' || placeId === activity.placeId) return null;
      const isRoom = (id: string | null) => places.some((place) => place.id === id && place.parentId);
      const resourceIds = rebooked(activity, activity.placeId, isRoom(placeId) ? placeId : null);
      return { ...activity, placeId, resourceIds };
    },
  },
  vehicle: {
    heads: ({ resources = [] }) => [
      ...resources.filter(({ kind }) => kind === 'vehicle').map(({ id, name }) => ({ id, name })),
      NOBODYS,
    ],
    // Only transfers take a vehicle.
    rowsOf: ({ kind, resourceIds }, isRow) => (kind === 'transfer' ? orNone(resourceIds.filter(isRow)) : []),
    into: (activity, row, { resources = [] }) => {
      const isVehicle = (id: string) => resources.some((each) => each.id === id && each.kind === 'vehicle');
      const own = activity.resourceIds.find(isVehicle) ?? NONE;
      if (activity.kind !== 'transfer' || row === own) return null;
      const vehicleId = row === NONE ? null : row;
      const moved = { ...activity, resourceIds: rebooked(activity, own, vehicleId) };
      return Object.assign(moved, { vehicleId });
    },
  },
  crew: CREW_ROWS,
  host: {
    heads: ({ hosts = [] }) => [...hosts.map(({ id, name }) => ({ id, name })), NOBODYS],
    // Only visits have a host.
    rowsOf: ({ kind, hostId }) => (kind === 'site_visit' ? orNone(hostId ? [hostId] : []) : []),
    // Who receives is agreed on with them, and goes with the place.
    into: () => null,
  },
};

export const groupingOf = (kind: RowKind): Grouping => GROUPINGS[kind];

/** The row of what is in none yet, as it waits for a time. */
export const firstRowOf = (
  activity: PlanActivity,
  kind: RowKind,
  rows: readonly { head: RowHead }[],
): string => groupingOf(kind).rowsOf(activity, (id) => rows.some(({ head }) => head.id === id))[0] ?? NONE;
