import { candidateOf, settled } from './candidate';

const visit = {
  editionId: 'e',
  startsAt: '2025-09-16T01:00:00+00:00',
  endsAt: '2025-09-16T02:00:00+00:00',
  delegationIds: ['d'],
  people: [
    { personId: 'p', part: 'escort', name: { en: 'P' } },
    { personId: null, part: 'guest' },
  ],
};

test('there is nothing to check without a time, or with one that ends before it starts', () => {
  expect(candidateOf({ ...visit, endsAt: null })).toBeNull();
  expect(candidateOf({ ...visit, endsAt: visit.startsAt })).toBeNull();
});

test('a visit without a title can be checked already, and a line still empty is left out', () => {
  expect(candidateOf(visit)).toEqual({
    editionId: 'e',
    title: { en: '–' },
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    placeId: null,
    delegationIds: ['d'],
    groupIds: [],
    people: [{ personId: 'p', part: 'escort' }],
    headcount: null,
    languages: [],
  });
});

test('a stored activity is tried at its version, a session with who speaks', () => {
  const speaker = { personId: 's', title: null, name: { en: 'S' }, illustrative: ['title'] };
  const candidate = candidateOf({
    ...visit,
    id: 'a',
    version: 3,
    sessionKind: 'seminar',
    speakers: [speaker],
  });
  expect(candidate).toMatchObject({
    id: 'a',
    version: 3,
    sessionKind: 'seminar',
    speakers: [{ personId: 's', title: null, affiliation: null, side: null, topic: null }],
  });
});

test('what is sent holds only what the API takes: no names, no reasons left empty, no empty topics', () => {
  const sent = settled({
    ...visit,
    people: visit.people.slice(0, 1),
    topics: [{ en: 'Chips' }, {}],
    overrides: [
      { code: 'travel.insufficient', resourceId: 'd', reason: ' ' },
      { code: 'place.closed', resourceId: 'x', reason: 'They open for us' },
    ],
  });
  expect(sent).toMatchObject({
    people: [{ personId: 'p', part: 'escort' }],
    topics: [{ en: 'Chips' }],
    overrides: [{ code: 'place.closed', resourceId: 'x', reason: 'They open for us' }],
  });
});
