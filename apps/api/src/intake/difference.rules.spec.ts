import { Converter } from 'opencc-js';
import {
  difference,
  type Comparing,
  type DelegateValues,
  type Named,
  type PersonValues,
} from './difference.rules.js';
import type { Entry } from './row.rules.js';

const comparing: Comparing = {
  timeZone: 'Asia/Shanghai',
  language: 'en',
  side: 'taiwan',
  scripts: { toHans: Converter({ from: 'tw', to: 'cn' }), toHant: Converter({ from: 'cn', to: 'tw' }) },
};
const NOBODY = { organisation: null, hotel: null, group: null };
const ACME = { id: 'acme', name: { en: 'Acme' } };
const HOTEL = { id: 'hotel', name: { en: 'A hotel' } };
const person: PersonValues = {
  name: { zhHant: '陳怡君', zhHans: '陈怡君', derived: ['zhHans'] },
  title: { en: 'Chair' },
  organisation: ACME,
  side: 'taiwan',
  phone: '+886 912 345 678',
  email: 'chen@example.com',
};
const delegate: DelegateValues = {
  role: 'head',
  arrivesAt: '2025-09-15T06:30:00.000Z',
  departsAt: '2025-09-19T02:00:00.000Z',
  hotel: HOTEL,
  groups: [],
  arrivalNumber: 'CI 551',
  arrivalTerminal: null,
  departureNumber: null,
  departureTerminal: null,
  room: '1208',
  diet: null,
  mobility: null,
  emergencyName: null,
  emergencyPhone: null,
  notes: null,
};
const row = (entry: Partial<Entry>): Entry => ({ row: 2, name: { zhHant: '陳怡君' }, ...entry });
const changesOf = (entry: Partial<Entry>, refers = NOBODY as Parameters<typeof difference>[2]) =>
  difference(row(entry), { person, delegate }, refers, comparing).changes.map(
    ({ field, before, after }) => `${field}: ${before} → ${after}`,
  );

test.each<[string, Partial<Entry>, string[]]>([
  ['a name alone', {}, []],
  ['the derived script', { name: { zhHans: '陈怡君' } }, []],
  [
    'both scripts, which confirms one',
    { name: { zhHans: '陈怡君', zhHant: '陳怡君' } },
    ['nameHans: 陈怡君 → 陈怡君'],
  ],
  ['another name', { name: { zhHant: '陳宜君' } }, ['nameHant: 陳怡君 → 陳宜君']],
  ['a romanised name', { name: { zhHant: '陳怡君', en: 'Chen' } }, ['nameEn: null → Chen']],
  ['the number written otherwise', { phone: { value: '+886912345678', key: '886912345678' } }, []],
  ['another number', { phone: { value: '+8612', key: '8612' } }, ['phone: +886 912 345 678 → +8612']],
  ['the address in capitals', { email: 'CHEN@example.com' }, []],
  ['the day of the arrival', { arrives: { day: '2025-09-15', clock: null } }, []],
  ['the day of the departure', { departs: { day: '2025-09-19', clock: null } }, []],
  [
    'another time',
    { arrives: { day: '2025-09-15', clock: '15:00' } },
    ['arrivesAt: 2025-09-15T06:30:00.000Z → 2025-09-15T07:00:00.000Z'],
  ],
  [
    'another day, to its end',
    { departs: { day: '2025-09-20', clock: null } },
    ['departsAt: 2025-09-19T02:00:00.000Z → 2025-09-20T16:00:00.000Z'],
  ],
  ['a room', { room: '1209' }, ['room: 1208 → 1209']],
  ['a role', { role: 'deputy' }, ['role: head → deputy']],
  ['a title', { title: { en: 'President' } }, ['title: Chair → President']],
])('%s', (_, entry, expected) => {
  expect(changesOf(entry)).toEqual(expected);
});

test('another organisation, hotel and group are told by name', () => {
  const refers = {
    organisation: { id: 'b', name: { en: 'Bravo' } },
    hotel: { id: 'i', name: { en: 'An inn' } },
    group: { id: 'g', name: { en: 'Group A' } },
  };
  expect(changesOf({}, refers)).toEqual([
    'organisation: Acme → Bravo',
    'hotel: A hotel → An inn',
    'group: null → Group A',
  ]);
  expect(changesOf({}, { organisation: ACME, hotel: HOTEL, group: null })).toEqual([]);
});

test('a list puts somebody into its one group, and says nothing of who is in it already', () => {
  const [a, b] = ['a', 'b'].map((id) => ({ id, name: { en: `Group ${id}` } }));
  const groupsAfter = (groups: (typeof a)[]) => {
    const stored = { person, delegate: { ...delegate, groups: groups as Named[] } };
    const { changes, delegate: next } = difference(row({}), stored, { ...NOBODY, group: a! }, comparing);
    return [changes.map(({ before, after }) => `${before} → ${after}`), next?.groups];
  };
  expect(groupsAfter([a])).toEqual([[], undefined]);
  expect(groupsAfter([b])).toEqual([['Group b → Group a'], [a]]);
  expect(groupsAfter([a, b])).toEqual([['Group a, Group b → Group a'], [a]]);
});

test('only what changes is written', () => {
  const both = difference(row({ room: '1' }), { person, delegate }, NOBODY, comparing);
  expect([both.person, both.delegate?.room]).toEqual([null, '1']);
  const none = difference(row({}), { person, delegate }, NOBODY, comparing);
  expect([none.person, none.delegate]).toEqual([null, null]);
});

test('somebody new is made whole, with the side of the delegation', () => {
  const made = difference(row({ arrives: { day: '2025-09-15', clock: null } }), null, NOBODY, comparing);
  expect(made.person).toEqual({
    name: { zhHant: '陳怡君', zhHans: '陈怡君', derived: ['zhHans'] },
    title: null,
    organisation: null,
    side: 'taiwan',
    phone: null,
    email: null,
  });
  expect(made.delegate).toMatchObject({ role: 'member', arrivesAt: '2025-09-14T16:00:00.000Z', room: null });
});

test('somebody known who joins keeps what they have', () => {
  const joined = difference(row({}), { person, delegate: null }, NOBODY, comparing);
  expect([joined.person, joined.delegate?.role, joined.changes]).toEqual([null, 'member', []]);
});

test.each<[string, Partial<Entry>, boolean]>([
  [
    'before the arrival of the list',
    { arrives: { day: '2025-09-18', clock: '10:00' }, departs: { day: '2025-09-18', clock: '09:00' } },
    true,
  ],
  ['before the stored arrival', { departs: { day: '2025-09-14', clock: null } }, true],
  [
    'on the day of the arrival',
    { arrives: { day: '2025-09-18', clock: null }, departs: { day: '2025-09-18', clock: null } },
    false,
  ],
])('a departure %s', (_, entry, refused) => {
  const { faults } = difference(row(entry), { person, delegate }, NOBODY, comparing);
  expect(faults.map(({ code }) => code)).toEqual(refused ? ['range.endBeforeStart'] : []);
});
