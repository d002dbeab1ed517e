import type { Mark } from '@yutai/domain';
import {
  areWithin,
  attendanceOf,
  badgeIn,
  isFound,
  isMissing,
  likely,
  markedNow,
  namesOf,
  withMarks,
  type Activity,
  type Lists,
  type Delegate,
} from './lists';

const delegate = (id: string, more: Partial<Delegate> = {}): Delegate => ({
  id,
  delegationId: 'alliance',
  name: { zhHans: '张三', zhHant: '張三', en: 'Zhang San' },
  role: 'member',
  phone: null,
  badgeCode: '0000000000',
  replacedCodes: [],
  ...more,
});
const activity = (id: string, from: string, to: string, more: Partial<Activity> = {}): Activity => ({
  id,
  kind: 'site_visit',
  title: { en: id },
  status: 'planned',
  startsAt: `2025-09-16T${from}:00+08:00`,
  endsAt: `2025-09-16T${to}:00+08:00`,
  placeName: null,
  expectedIds: ['a', 'b'],
  releasedStartsAt: null,
  ...more,
});
const mark = (id: string, delegateId: string, more: Partial<Mark> = {}): Mark => ({
  id,
  activityId: 'bus',
  delegateId,
  status: 'present',
  way: 'tap',
  minutesLate: null,
  at: '2025-09-16T00:55:00Z',
  ...more,
});

const bus = activity('bus', '09:00', '09:40', { kind: 'transfer' });
const lists: Lists = {
  userId: 'u',
  edition: { id: 'e', name: {}, timeZone: 'Asia/Shanghai' },
  release: null,
  delegations: [{ id: 'alliance', name: { zhHans: '联盟', en: 'Alliance' } }],
  delegates: [
    delegate('a', { badgeCode: '7K3M29QX4B', replacedCodes: ['1111111111'] }),
    delegate('b', { name: { en: 'Li Si' } }),
    delegate('c', { name: { zhHant: '王五' } }),
  ],
  activities: [bus],
};
const known = [mark('1', 'a')];

test('what this phone has marked and nobody else knows of counts too', () => {
  const { tally, attendees, others } = attendanceOf(lists, [...known, mark('2', 'c')], bus);
  expect(tally).toMatchObject({ expected: 2, present: 1, missing: 1, unexpected: 1 });
  expect(attendees.filter(isMissing).map(({ delegate: { id } }) => id)).toEqual(['b']);
  expect(others).toEqual([]);
  const undone = mark('3', 'c', { status: 'cleared', at: '2025-09-16T00:56:00Z' });
  expect(
    attendanceOf(lists, [...known, mark('2', 'c'), undone], bus).others.map(({ delegate: { id } }) => id),
  ).toEqual(['c']);
});

test('a tap right after another phone took a mark back is later than that', () => {
  const cleared = mark('2', 'a', { status: 'cleared', at: '2025-09-16T00:59:00Z' });
  const [attendee] = attendanceOf(lists, [...known, cleared], bus).attendees;
  expect(markedNow(attendee!, Date.parse('2025-09-16T00:58:00Z'))).toBe('2025-09-16T00:59:00.001Z');
  expect(markedNow(attendee!, Date.parse('2025-09-16T01:05:00Z'))).toBe('2025-09-16T01:05:00.000Z');
});

test('a mark that arrives again, with its time put right, is as it arrived last', () => {
  const ahead = mark('2', 'b', { at: '2030-01-01T00:00:00Z' });
  const righted = mark('2', 'b', { at: '2025-09-16T00:57:00Z' });
  expect(withMarks([...known, ahead], [righted])).toEqual([...known, righted]);
});

test('marks of before are known of everybody on the lists unless somebody is new on them, or they are other lists', () => {
  expect(areWithin({ ...lists, delegates: lists.delegates.slice(1) }, lists)).toBe(true);
  expect(areWithin({ ...lists, delegates: [...lists.delegates, delegate('d')] }, lists)).toBe(false);
  expect(areWithin({ ...lists, userId: 'another' }, lists)).toBe(false);
  expect(areWithin({ ...lists, edition: { ...lists.edition, id: 'another' } }, lists)).toBe(false);
});

test('a mark at another activity says nothing of this one', () => {
  expect(attendanceOf(lists, [...known, mark('2', 'b', { activityId: 'lunch' })], bus).tally.present).toBe(1);
});

const at = (clock: string) => Date.parse(`2025-09-16T${clock}:00+08:00`);
const visit = activity('visit', '09:30', '11:00');
test.each([
  ['07:00', 'bus'],
  ['08:50', 'bus'],
  ['09:35', 'bus'],
  ['09:45', 'visit'],
  ['11:00', undefined],
])('at %s the first to check in is %s', (clock, id) => {
  expect(likely([bus, visit], at(clock), 'Asia/Shanghai')?.id).toBe(id);
});

test('a bus over midnight is found after the last day, and what is of another day only once it is about to begin', () => {
  const last = activity('last', '23:30', '23:59', { kind: 'transfer', endsAt: '2025-09-17T00:40:00+08:00' });
  const onDay = (day: number, clock: string) => Date.parse(`2025-09-${day}T${clock}:00+08:00`);
  expect(likely([bus, last], onDay(17, '00:10'), 'Asia/Shanghai')).toBe(last);
  expect(likely([bus, last], onDay(17, '00:40'), 'Asia/Shanghai')).toBeNull();
  expect(likely([bus, last], onDay(15, '23:00'), 'Asia/Shanghai')).toBeNull();
});

test.each([
  ['YT7K3M29QX4B', 'badge'],
  ['7k3m2-9qx4b', 'badge'],
  ['YT1111111111', 'replaced'],
  ['YT2222222222', 'unknown'],
  ['https://example.test', 'noBadge'],
])('%s is: %s', (text, kind) => {
  expect(badgeIn(lists, text).kind).toBe(kind);
});

test.each([
  ['張', ['a']],
  ['张', ['a']],
  ['li s', ['b']],
  ['联盟', ['a', 'b', 'c']],
  ['nobody', []],
])('%s finds %j', (typed, ids) => {
  const { attendees, others } = attendanceOf(lists, [], bus);
  const found = [...attendees, ...others].filter((each) => isFound(each, lists.delegations, typed));
  expect(found.map(({ delegate: { id } }) => id)).toEqual(ids);
});

test('a name that was only converted and that nobody has confirmed is not shown, but found', () => {
  const fan = delegate('d', {
    name: { zhHant: '范於葉', zhHans: '范于叶', en: 'Fan Yu-yeh', derived: ['zhHans'] },
  });
  expect(namesOf(fan, 'zh-Hans')).toEqual({
    first: '范於葉',
    second: { words: 'Fan Yu-yeh', language: 'en' },
  });
  const someone = attendanceOf({ ...lists, delegates: [fan] }, [], bus).others[0]!;
  expect(isFound(someone, lists.delegations, '范于叶')).toBe(true);
});
