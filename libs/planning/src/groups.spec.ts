import { checkActivity, findConflicts } from './check.js';
import type { Plan, PlanActivity } from './plan.js';
import { byPlace, delegation, group, place, planOf, visit } from './plan.testing.js';
import { PlanIndex } from './plan-index.js';

/** Delegation d1 of 40, of whom group a is 30 and group b is 10; p1 and p3 are 20 minutes from p2. */
const split = (...activities: PlanActivity[]): Plan =>
  planOf(activities, {
    places: ['p1', 'p2', 'p3'].map((id) => place(id)),
    travel: [byPlace('p1', 'p2', 20), byPlace('p3', 'p2', 20), byPlace('p1', 'p3', 90)],
    delegations: [delegation('d1', { headcount: 40 })],
    groups: [group('a', 'd1', 30), group('b', 'd1', 10)],
  });
const of = (groupId: string, more: Partial<PlanActivity> = {}): Partial<PlanActivity> => ({
  groupIds: [groupId],
  resourceIds: [groupId],
  ...more,
});
const told = (plan: Plan) =>
  findConflicts(plan).map(({ code, resource, activityId }) => `${code} ${resource.id} ${activityId}`);

describe('a delegation in groups', () => {
  it('is in two places at once, each group in its own', () => {
    expect(told(split(visit('x', '09:00', '10:00', of('a')), visit('y', '09:00', '10:00', of('b'))))).toEqual(
      [],
    );
  });

  it('does not come whole while one of its groups is away, even without names', () => {
    const away = visit('x', '09:00', '10:00', of('a', { placeId: 'p3' }));
    const whole = visit('y', '09:30', '10:30');
    expect(told(split(away, whole))).toEqual(['booking.overlap a y']);
    const around = visit('z', '09:00', '10:30', of('b', { placeId: 'p3' }));
    expect(told(split(visit('x', '09:30', '10:00'), around))).toEqual(['booking.overlap b x']);
  });

  it('says once of a delegation what its groups would only say again', () => {
    expect(told(split(visit('x', '09:00', '10:00'), visit('y', '09:30', '10:30')))).toEqual([
      'booking.overlap d1 y',
      'place.repeated d1 y',
    ]);
  });

  it('needs travel from the place of each group to where it joins again, with as many as there are', () => {
    const far = visit('x', '14:00', '15:00', of('a'));
    const near = visit('y', '14:00', '15:00', of('b', { placeId: 'p2' }));
    const joint = visit('z', '15:25', '17:00', { placeId: 'p2', kind: 'session' });
    const [conflict, ...others] = findConflicts(split(far, near, joint));
    expect(conflict).toMatchObject({
      code: 'travel.insufficient',
      resource: { id: 'a', kind: 'group', name: { en: 'Group a' } },
      minutesNeeded: 20 + 10,
      minutesAvailable: 25,
    });
    expect(others).toEqual([]);
  });

  it('names somebody who is in two groups that are apart', () => {
    const both = (id: string, groupId: string, placeId: string) =>
      visit(id, '09:00', '10:00', of(groupId, { placeId, resourceIds: [groupId, 'somebody'] }));
    expect(told(split(both('x', 'a', 'p1'), both('y', 'b', 'p2')))).toEqual(['booking.overlap somebody y']);
  });

  it('is counted by its groups where a place receives a few at once', () => {
    const plan = split(visit('x', '09:00', '10:00', of('a')), visit('y', '09:00', '10:00', of('b')));
    const narrow = { ...plan, places: [place('p1', { groupsAtOnce: 1 })] };
    expect(told(narrow)).toEqual(['place.groupsExceeded p1 y']);
  });

  it('repeats a place only for the group that has been there', () => {
    const plan = split(
      visit('x', '08:00', '09:00', of('a')),
      visit('y', '09:00', '10:00', of('b')),
      visit('z', '15:00', '16:00', of('a')),
    );
    expect(told(plan)).toEqual(['place.repeated a z']);
  });

  it('has a day too long, or none for lunch, by group, and by delegation where all are concerned', () => {
    const morning = visit('m', '08:00', '09:00', { placeId: 'p2' });
    const long = split(morning, visit('x', '17:30', '18:30', of('a', { placeId: 'p2' })));
    expect(told(long)).toEqual(['day.tooLong a m', 'place.repeated a x']);
    const noon = visit('n', '09:30', '13:45', of('b', { placeId: 'p3', kind: 'session' }));
    expect(told(split(morning, noon))).toEqual(['day.noLunch b m']);
    const all = split(morning, visit('x', '17:30', '18:30', { placeId: 'p3' }));
    expect(told(all)).toEqual(['day.tooLong d1 m']);
  });

  it('is looked at from each of its activities alike', () => {
    const plan = split(visit('x', '09:00', '10:00', of('a')), visit('y', '09:30', '10:30'));
    const seen = plan.activities.flatMap((activity) =>
      checkActivity(new PlanIndex(plan), activity).map(({ code, resource }) => `${code} ${resource.id}`),
    );
    expect(seen.filter((one) => one.startsWith('booking'))).toEqual([
      'booking.overlap a',
      'booking.overlap a',
    ]);
  });
});
