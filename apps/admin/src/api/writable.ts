import type { Records, ResourceName } from './records';

type Writable = { [R in ResourceName]?: readonly (keyof Records[R] & string)[] };

/** What every kind of activity takes. */
const ACTIVITY = [
  'editionId',
  'title',
  'startsAt',
  'endsAt',
  'placeId',
  'delegationIds',
  'people',
  'headcount',
  'bring',
  'briefing',
  'notes',
  'overrides',
] as const;

/**
 * What a write of each resource sends besides its version: the API refuses a field that it does not know, and a
 * record as read carries more (ids, times, names of what it refers to).
 */
const WRITABLE: Readonly<Record<string, readonly string[] | undefined>> = {
  organisations: [
    'name',
    'abbreviation',
    'side',
    'districtCode',
    'inChongqingSince',
    'website',
    'contactPhone',
    'contactEmail',
    'notes',
  ],
  people: ['name', 'title', 'organisationId', 'side', 'language', 'phone', 'email', 'notes'],
  places: [
    'parentId',
    'kind',
    'name',
    'address',
    'districtCode',
    'latitude',
    'longitude',
    'organisationId',
    'openingHours',
    'groupsAtOnce',
    'capacity',
    'notes',
  ],
  'travel-times': ['fromPlaceId', 'toPlaceId', 'fromDistrictCode', 'toDistrictCode', 'minutes', 'source'],
  editions: [
    'ordinal',
    'year',
    'name',
    'city',
    'timeZone',
    'startsOn',
    'endsOn',
    'seasonStartsOn',
    'seasonEndsOn',
    'coHostIds',
    'notes',
  ],
  delegations: [
    'editionId',
    'organisationId',
    'name',
    'interests',
    'expectedHeadcount',
    'arrivesAt',
    'departsAt',
    'liaisonId',
    'notes',
  ],
  delegates: ['delegationId', 'personId', 'role', 'rank', 'groupName', 'arrivesAt', 'departsAt', 'notes'],
  'site-visits': [...ACTIVITY, 'hostId', 'hostContactId', 'topics'],
  sessions: [...ACTIVITY, 'sessionKind', 'photoCredit', 'speakers', 'runningOrder'],
  agreements: ['editionId', 'title', 'kind', 'sectorCode', 'districtCode', 'summary', 'notes', 'parties'],
  enquiries: ['editionId', 'delegationId', 'askedById', 'topic', 'question', 'ownerId', 'dueOn'],
  indicators: ['name', 'unit', 'editionId', 'notes'],
  users: ['name', 'email', 'role', 'disabled', 'password'],
} satisfies Writable;

/** What only a new record takes besides; later, verbs and lines of their own change it. */
const ONLY_NEW: Readonly<Record<string, readonly string[] | undefined>> = {
  agreements: ['stage', 'signedOn', 'signedAtActivityId', 'amount'],
  indicators: ['current'],
};

/** The body of a write: the fields of the resource that were given, nothing that only came along. */
export function writableOf(resource: string, data: Record<string, unknown>): Record<string, unknown> {
  const known = WRITABLE[resource];
  if (!known) return data;
  const isNew = data.version === undefined;
  const names = isNew ? [...known, ...(ONLY_NEW[resource] ?? [])] : known;
  return Object.fromEntries(
    names.filter((name) => data[name] !== undefined).map((name) => [name, data[name]]),
  );
}
