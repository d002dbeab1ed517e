import type { Paths } from '@yutai/api-client';
import type { ResourceName } from './records';

interface Taking<Body> {
  requestBody: { content: { 'application/json': Body } };
}
/** The bodies that the API's document gives a resource, never where it has none. */
type NewBody<R extends ResourceName> = Paths[`/api/${R}`] extends { post: Taking<infer B> } ? B : never;
type NextBody<R extends ResourceName> = `/api/${R}/{id}` extends infer P extends keyof Paths
  ? Paths[P] extends { put: Taking<infer B> }
    ? B
    : never
  : never;
type Written = { [R in ResourceName]: [NewBody<R> | NextBody<R>] extends [never] ? never : R }[ResourceName];

type FieldOf<Body> = [Body] extends [never] ? never : keyof Body;

/** Each field of a resource's bodies and no other: `always`, or only in a `new` record's. */
type Fields<R extends ResourceName> = {
  readonly [F in FieldOf<NewBody<R>> | Exclude<FieldOf<NextBody<R>>, 'version'>]: F extends FieldOf<
    NextBody<R>
  >
    ? 'always'
    : 'new';
};

const always = 'always';

/** What every kind of activity takes. */
const ACTIVITY: Record<keyof (NewBody<'site-visits'> | NewBody<'sessions'>), typeof always> = {
  editionId: always,
  title: always,
  startsAt: always,
  endsAt: always,
  placeId: always,
  delegationIds: always,
  groupIds: always,
  people: always,
  headcount: always,
  languages: always,
  bring: always,
  briefing: always,
  notes: always,
  overrides: always,
};

/**
 * What a write of each resource sends besides its version: the API refuses a field that it does not know, and a
 * record as read carries more (ids, times, names of what it refers to).
 */
const WRITABLE: { readonly [R in Written]: Fields<R> } = {
  organisations: {
    name: always,
    abbreviation: always,
    side: always,
    districtCode: always,
    inChongqingSince: always,
    website: always,
    contactPhone: always,
    contactEmail: always,
    profile: always,
    notes: always,
  },
  people: {
    name: always,
    title: always,
    organisationId: always,
    side: always,
    language: always,
    phone: always,
    email: always,
    emailNotices: always,
    notes: always,
  },
  places: {
    parentId: always,
    kind: always,
    name: always,
    address: always,
    districtCode: always,
    latitude: always,
    longitude: always,
    organisationId: always,
    openingHours: always,
    groupsAtOnce: always,
    capacity: always,
    notes: always,
    phone: always,
  },
  'travel-times': {
    fromPlaceId: always,
    toPlaceId: always,
    fromDistrictCode: always,
    toDistrictCode: always,
    minutes: always,
    source: always,
  },
  editions: {
    ordinal: always,
    year: always,
    name: always,
    city: always,
    timeZone: always,
    startsOn: always,
    endsOn: always,
    seasonStartsOn: always,
    seasonEndsOn: always,
    coHostIds: always,
    quietHours: always,
    quietFrom: always,
    quietTo: always,
    notes: always,
    emergencyNumbers: always,
  },
  delegations: {
    editionId: always,
    organisationId: always,
    name: always,
    interests: always,
    expectedHeadcount: always,
    arrivesAt: always,
    departsAt: always,
    liaisonId: always,
    notes: always,
  },
  delegates: {
    delegationId: always,
    personId: always,
    role: always,
    rank: always,
    arrivesAt: always,
    departsAt: always,
    hotelId: always,
    room: always,
    arrivalNumber: always,
    arrivalTerminal: always,
    departureNumber: always,
    departureTerminal: always,
    diet: always,
    mobility: always,
    emergencyName: always,
    emergencyPhone: always,
    notes: always,
    phoneShared: always,
    overrides: always,
  },
  'site-visits': {
    ...ACTIVITY,
    hostId: always,
    hostContactId: always,
    topics: always,
    receptionLevel: always,
    safetyNotes: always,
    backupPlaceId: always,
  },
  sessions: { ...ACTIVITY, sessionKind: always, photoCredit: always, speakers: always, runningOrder: always },
  meetings: {
    ...ACTIVITY,
    requesterId: always,
    counterpartId: always,
    subject: always,
    priority: always,
    tableLabel: always,
  },
  transfers: { ...ACTIVITY, toPlaceId: always, vehicleId: always },
  vehicles: { name: always, plate: always, seats: always, operatorId: always, notes: always },
  'crew-members': {
    editionId: always,
    personId: always,
    duties: always,
    languages: always,
    workingHours: always,
    startsOn: always,
    endsOn: always,
    notes: always,
    phoneShared: always,
  },
  // Later, verbs and lines of its own change the rest.
  agreements: {
    editionId: always,
    title: always,
    kind: always,
    sectorCode: always,
    districtCode: always,
    summary: always,
    notes: always,
    signedDueOn: always,
    startedDueOn: always,
    fundedDueOn: always,
    producingDueOn: always,
    ownerId: always,
    parties: always,
    stage: 'new',
    stageOn: 'new',
    signedOn: 'new',
    signedAtActivityId: 'new',
    amount: 'new',
  },
  files: { name: always, caption: always },
  ceremonies: { items: always },
  enquiries: {
    editionId: always,
    delegationId: always,
    askedById: always,
    topic: always,
    question: always,
    ownerId: always,
    dueOn: always,
  },
  indicators: {
    name: always,
    unit: always,
    measure: always,
    editionId: always,
    firstOrdinal: always,
    lastOrdinal: always,
    notes: always,
    current: 'new',
  },
  webhooks: {
    editionId: 'new',
    kind: 'new',
    name: always,
    delegationId: always,
    url: always,
    secret: always,
    language: always,
    enabled: always,
  },
  users: {
    name: always,
    email: always,
    emailNotices: always,
    phone: always,
    role: always,
    language: always,
    disabled: always,
    password: always,
  },
};
const FIELDS: Readonly<Record<string, Readonly<Record<string, 'always' | 'new'>> | undefined>> = WRITABLE;

/** The body of a write: the fields of the resource that were given, nothing that only came along. */
export function writableOf(resource: string, data: Record<string, unknown>): Record<string, unknown> {
  const fields = FIELDS[resource];
  if (!fields) return data;
  const isNew = data.version === undefined;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, when]) => data[name] !== undefined && (isNew || when === always))
      .map(([name]) => [name, data[name]]),
  );
}
