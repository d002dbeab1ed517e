import type { Body } from '../support/client.js';

type Fields = Record<string, unknown>;

/** What there is for records to belong to and to name. */
export interface There {
  edition: Body;
  delegation: Body;
  organisations: Body[];
  people: Body[];
  places: Body[];
}

let count = 0;
/** Somebody or somewhere that no other record of this test has been made with. */
const fresh = (records: Body[]) => records[(count += 1) % records.length]!.id;
const named = (en: string) => ({ name: { en } });

/** For each resource: what makes one, and what to change in it. */
export const RESOURCES: Record<string, { input: (there: There) => Fields; change: Fields }> = {
  editions: {
    input: () => ({
      ...named('An edition'),
      ordinal: 500 + (count += 1),
      year: 2031,
      startsOn: '2031-09-15',
      endsOn: '2031-09-19',
      seasonStartsOn: '2031-09-01',
      seasonEndsOn: '2031-09-30',
      timeZone: 'Asia/Taipei',
    }),
    change: { city: 'Chongqing', endsOn: '2031-09-20' },
  },
  organisations: {
    input: () => ({ ...named('An organisation'), side: 'taiwan', inChongqingSince: 1994 }),
    change: {
      side: 'mainland',
      districtCode: '500102',
      inChongqingSince: null,
      profile: { zhHans: '简介', zhHant: '簡介', en: 'Profile' },
    },
  },
  people: {
    input: () => ({ ...named('A person'), side: 'taiwan', language: 'zh-Hant', phone: '1' }),
    change: { title: { en: 'Chair' }, phone: null },
  },
  places: {
    input: () => ({ ...named('A place'), kind: 'site', latitude: 29.55, longitude: 106.57 }),
    change: {
      kind: 'venue',
      capacity: 200,
      openingHours: [{ days: [1, 2], opens: '09:00', closes: '24:00' }],
    },
  },
  'travel-times': {
    input: ({ places }) => ({
      fromPlaceId: places[0]!.id,
      toPlaceId: places[1 + ((count += 1) % 7)]!.id,
      minutes: 30,
    }),
    change: { minutes: 45, source: 'Driven' },
  },
  delegations: {
    input: ({ edition }) => ({
      ...named('A delegation'),
      editionId: edition.id,
      interests: [{ en: 'Chips' }],
    }),
    change: { expectedHeadcount: 20, interests: [] },
  },
  delegates: {
    input: ({ delegation, people }) => ({
      delegationId: delegation.id,
      personId: fresh(people),
      role: 'member',
      rank: 7,
    }),
    change: { role: 'head', arrivalNumber: 'CI 551', room: '1208' },
  },
  'site-visits': {
    input: ({ edition }) => ({ title: { en: 'A visit' }, editionId: edition.id, topics: [{ en: 'Chips' }] }),
    change: { startsAt: '2025-09-16T01:00:00+00:00', endsAt: '2025-09-16T02:00:00+00:00' },
  },
  sessions: {
    input: ({ edition }) => ({ title: { en: 'A session' }, editionId: edition.id, sessionKind: 'seminar' }),
    change: { sessionKind: 'banquet', photoCredit: 'Xinhua' },
  },
  meetings: {
    input: ({ edition, organisations }) => ({
      title: { en: 'A meeting' },
      editionId: edition.id,
      requesterId: organisations[0]!.id,
      counterpartId: organisations[1]!.id,
    }),
    change: { subject: { en: 'Chips' }, priority: 1, tableLabel: '7' },
  },
  vehicles: {
    input: () => ({ ...named('A bus'), seats: 33, plate: `渝A${(count += 1)}` }),
    change: { seats: 45, plate: null },
  },
  'crew-members': {
    input: ({ edition, people }) => ({
      editionId: edition.id,
      personId: fresh(people),
      duties: ['guide'],
      languages: ['cmn', 'nan'],
    }),
    change: {
      duties: ['interpreter', 'escort'],
      workingHours: [{ days: [1, 2], opens: '09:00', closes: '18:00' }],
      endsOn: '2025-09-18',
    },
  },
  transfers: {
    input: ({ edition, places }) => ({
      title: { en: 'A transfer' },
      editionId: edition.id,
      placeId: places[0]!.id,
    }),
    change: { title: { en: 'A longer transfer' }, headcount: 12 },
  },
  agreements: {
    input: ({ edition }) => ({ title: { en: 'An agreement' }, editionId: edition.id, kind: 'contract' }),
    change: { kind: 'framework', sectorCode: 'healthcare' },
  },
  enquiries: {
    input: ({ edition }) => ({ question: { en: 'A question' }, editionId: edition.id, topic: 'tax' }),
    change: { topic: 'land', dueOn: '2025-10-01' },
  },
  indicators: {
    input: () => ({ ...named('An indicator'), unit: 'people' }),
    change: { unit: 'CNY', editionId: null },
  },
  users: {
    input: () => ({ name: 'A user', email: `someone${(count += 1)}@yutai.example`, role: 'viewer' }),
    change: { role: 'staff' },
  },
};
