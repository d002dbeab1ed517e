import { draftOf, faultOf, replyOf, saysTheSame, startingAt, type Draft, type HostVisit } from './host-visit';

const visit: HostVisit = {
  siteVisitId: '01990000-0000-7000-8000-000000000000',
  version: 3,
  edition: { id: 'e', name: {}, timeZone: 'Asia/Shanghai', startsOn: '2025-09-15', endsOn: '2025-09-19' },
  title: { en: 'Factory' },
  status: 'planned',
  startsAt: '2025-09-16T01:00:00+00:00',
  endsAt: '2025-09-16T02:30:00+00:00',
  place: null,
  hostName: null,
  delegations: [],
  headcount: 0,
  topics: [],
  answer: 'asked',
  answeredAt: null,
  message: null,
  counterStartsAt: null,
  counterEndsAt: null,
  mayAnswer: true,
  illustrative: [],
};
const draft = draftOf(visit);
const proposal: Draft = {
  ...draft,
  choice: 'counter_proposed',
  day: '2025-09-17',
  from: '14:00',
  to: '15:30',
};

test('a host who has not answered begins from the time that is asked for', () => {
  expect(draft).toEqual({ choice: null, day: '2025-09-16', from: '09:00', to: '10:30', message: '' });
});

test('a host who has answered begins from that answer', () => {
  const answered = {
    ...visit,
    answer: 'counter_proposed' as const,
    counterStartsAt: '2025-09-17T06:00:00+00:00',
    counterEndsAt: '2025-09-17T07:30:00+00:00',
    message: 'After lunch',
  };
  expect(draftOf(answered)).toEqual({ ...proposal, message: 'After lunch' });
});

test('a visit without a time begins on the first day', () => {
  expect(draftOf({ ...visit, startsAt: null, endsAt: null })).toMatchObject({
    day: '2025-09-15',
    from: '',
    to: '',
  });
});

test.each([
  ['14:00', '15:30'],
  ['22:00', '23:30'],
  ['23:00', '10:30'],
  ['', '10:30'],
])('beginning at %s it ends at %s', (from, to) => {
  expect(startingAt(draft, from)).toEqual({ ...draft, from, to });
});

test.each([
  [draft, 'choice'],
  [{ ...draft, choice: 'accepted' as const, from: '' }, null],
  [{ ...proposal, day: '' }, 'time'],
  [{ ...proposal, to: '' }, 'time'],
  [{ ...proposal, to: '14:00' }, 'order'],
  [{ ...draft, choice: 'counter_proposed' as const }, 'same'],
  [{ ...draft, choice: 'counter_proposed' as const, to: '10:45' }, null],
  [proposal, null],
])('what is wrong with %j is %s', (given, fault) => {
  expect(faultOf(given, visit)).toBe(fault);
});

test('a time is sent as it is in the zone of the edition, and only when another is proposed', () => {
  expect(replyOf({ ...proposal, message: '  ' }, visit)).toEqual({
    answer: 'counter_proposed',
    startsAt: '2025-09-17T06:00:00.000Z',
    endsAt: '2025-09-17T07:30:00.000Z',
    message: null,
  });
  expect(replyOf({ ...proposal, choice: 'declined', message: ' No ' }, visit)).toEqual({
    answer: 'declined',
    startsAt: null,
    endsAt: null,
    message: 'No',
  });
});

test('a note of the desk changes nothing for the host; another time does', () => {
  expect(saysTheSame(visit, { ...visit, version: 4 })).toBe(true);
  expect(saysTheSame(visit, { ...visit, startsAt: '2025-09-16T06:00:00+00:00' })).toBe(false);
});
