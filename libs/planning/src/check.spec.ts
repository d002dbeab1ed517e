import { checkActivity, findConflicts, isFree } from './check.js';
import { at, byPlace, delegation, place, planOf, visit } from './plan.testing.js';
import { PlanIndex } from './plan-index.js';
import type { Plan, PlanActivity } from './plan.js';

const check = (candidate: PlanActivity, others: PlanActivity[], more: Partial<Plan> = {}) =>
  checkActivity(new PlanIndex(planOf(others, more)), candidate);
const codes = (candidate: PlanActivity, others: PlanActivity[], more: Partial<Plan> = {}) =>
  check(candidate, others, more).map(({ code, resource }) => `${code} ${resource.id}`);

describe('one activity', () => {
  it('that ends in Fuling at 11:00 leaves too little time for Yuzhong at 11:30', () => {
    const inFuling = visit('a', '09:00', '11:00');
    const inYuzhong = visit('b', '11:30', '12:30', { placeId: 'p2' });
    expect(check(inYuzhong, [inFuling])).toEqual([
      {
        code: 'travel.insufficient',
        level: 'restrict',
        resource: { id: 'd1', kind: 'delegation', name: { en: 'Delegation d1' } },
        minutesNeeded: 75,
        minutesAvailable: 30,
        other: {
          id: 'a',
          title: { en: 'Visit a' },
          startsAt: '2025-09-16T01:00:00+00:00',
          endsAt: '2025-09-16T03:00:00+00:00',
        },
        during: { startsAt: '2025-09-16T01:00:00+00:00', endsAt: '2025-09-16T03:00:00+00:00' },
        fixes: [],
      },
    ]);
    expect(check(inFuling, [inYuzhong])).toMatchObject([{ code: 'travel.insufficient', other: { id: 'b' } }]);
    expect(codes(visit('b', '12:15', '13:15', { placeId: 'p2' }), [inFuling])).toEqual([]);
  });

  it('may follow another at the same place at once, and at another never', () => {
    const first = visit('a', '09:00', '10:00', { kind: 'session' });
    expect(codes(visit('b', '10:00', '11:00', { kind: 'session' }), [first])).toEqual([]);
    expect(codes(visit('b', '09:59', '11:00', { kind: 'session' }), [first])).toEqual(['booking.overlap d1']);
  });

  it('travels from where a transfer ends', () => {
    const bus = visit('bus', '11:00', '12:30', { kind: 'transfer', placeId: 'p1', toPlaceId: 'p2' });
    const others = [visit('a', '09:00', '11:00'), bus];
    expect(codes(visit('b', '12:30', '13:00', { placeId: 'p2' }), others)).toEqual([]);
  });

  it.each(['request', 'cancelled'] as const)(
    'holds nothing as %s, and is not held against others',
    (status) => {
      const held = visit('a', '09:00', '11:00');
      expect(codes(visit('b', '09:00', '11:00', { status }), [held])).toEqual([]);
      expect(codes(held, [visit('b', '09:00', '11:00', { status })])).toEqual([]);
    },
  );

  it('says a person of a clashing delegation only once, as the delegation', () => {
    const people = { resourceIds: ['d1', 'person 1', 'person 2'] };
    expect(codes(visit('b', '09:30', '10:30', people), [visit('a', '09:00', '10:00', people)])).toEqual([
      'booking.overlap d1',
      'place.repeated d1',
    ]);
  });

  it('finds a person in two delegations, and does not name them', () => {
    const first = visit('a', '09:00', '10:00', { resourceIds: ['d1', 'person'] });
    const second = visit('b', '09:30', '10:30', { delegationIds: ['d2'], resourceIds: ['d2', 'person'] });
    expect(check(second, [first])).toMatchObject([
      { code: 'booking.overlap', level: 'block', resource: { id: 'person', kind: 'person', name: null } },
    ]);
  });

  it('finds a room that is taken, whether or not it is among the resources', () => {
    const places = [place('hall'), place('room', { parentId: 'hall', kind: 'room' })];
    const first = visit('a', '09:00', '10:00', { placeId: 'room', kind: 'meeting' });
    const second = visit('b', '09:30', '10:30', { placeId: 'room', delegationIds: ['d2'], kind: 'meeting' });
    expect(check(second, [first], { places })).toMatchObject([{ resource: { id: 'room', kind: 'room' } }]);
  });

  it('counts no groups in a room, and takes a room nowhere', () => {
    const places = [
      place('hall'),
      place('room', { parentId: 'hall', kind: 'room', groupsAtOnce: 1 }),
      place('p2'),
    ];
    const joint = { kind: 'meeting' as const, placeId: 'room', delegationIds: ['d1', 'd2'] };
    expect(codes(visit('a', '09:00', '10:00', joint), [], { places })).toEqual([]);
    const elsewhere = visit('b', '10:00', '11:00', {
      placeId: 'p2',
      delegationIds: [],
      resourceIds: ['room'],
    });
    expect(codes(elsewhere, [visit('a', '09:00', '10:00', joint)], { places, travel: [] })).toEqual([]);
  });

  it('counts groups at once: three are too many for two', () => {
    const places = [place('p1', { groupsAtOnce: 2 })];
    const first = visit('a', '09:00', '10:00', { delegationIds: ['d1'] });
    const second = visit('b', '10:00', '11:00', { delegationIds: ['d2'] });
    const long = visit('c', '09:30', '10:30', { delegationIds: ['d3'] });
    expect(codes(long, [first, second], { places })).toEqual([]);
    expect(check({ ...long, delegationIds: ['d3', 'd4'] }, [first, second], { places })).toMatchObject([
      {
        code: 'place.groupsExceeded',
        level: 'block',
        limit: 2,
        count: 3,
        resource: { id: 'p1', kind: 'place' },
      },
    ]);
    expect(
      codes(visit('d', '09:00', '10:00', { delegationIds: ['d5', 'd6', 'd7'] }), [], { places }),
    ).toEqual(['place.groupsExceeded p1']);
  });

  it('adds up the people at a place', () => {
    const places = [place('p1', { capacity: 45 })];
    const first = visit('a', '09:00', '10:00', { headcount: 30 });
    expect(check(visit('b', '09:30', '10:30', { delegationIds: ['d2'] }), [first], { places })).toMatchObject(
      [{ code: 'place.capacityExceeded', level: 'inform', limit: 45, count: 50, other: { id: 'a' } }],
    );
  });

  it("reads opening hours in the edition's time zone, a room's from the place it is in", () => {
    const openingHours = [{ days: [2], opens: '09:00', closes: '17:00' }];
    const places = [place('hall', { openingHours }), place('room', { parentId: 'hall', kind: 'room' })];
    const inRoom = (from: string, to: string) => visit('a', from, to, { placeId: 'room', kind: 'meeting' });
    expect(codes(inRoom('09:00', '10:00'), [], { places })).toEqual([]);
    expect(codes(inRoom('08:00', '10:00'), [], { places })).toEqual(['place.closed room']);
    expect(codes(inRoom('2025-09-16T01:00:00Z', '2025-09-16T02:00:00Z'), [], { places })).toEqual([]);
  });

  it("keeps to a delegation's stay and the edition's days", () => {
    const delegations = [delegation('d1', { stays: { startsAt: at('12:00', 15), endsAt: at('12:00', 17) } })];
    expect(
      check(visit('a', '11:00', '12:30', { startsAt: at('11:00', 15) }), [], { delegations }),
    ).toMatchObject([
      { code: 'stay.outside', level: 'restrict', during: { startsAt: '2025-09-15T04:00:00+00:00' } },
      { code: 'day.tooLong' },
      { code: 'day.noLunch' },
    ]);
    expect(check(visit('a', at('09:00', 18), at('10:00', 18)), [])).toMatchObject([
      {
        code: 'edition.outsideDays',
        level: 'inform',
        resource: { id: 'e17', kind: 'edition' },
        during: { startsAt: '2025-09-14T16:00:00+00:00', endsAt: '2025-09-17T16:00:00+00:00' },
      },
    ]);
  });

  it('tells of a day over ten hours, and of the same place twice', () => {
    const others = [visit('a', '08:00', '09:00'), visit('x', '13:00', '14:00', { kind: 'session' })];
    expect(codes(visit('b', '17:30', '18:30'), others)).toEqual(['place.repeated d1', 'day.tooLong d1']);
    expect(codes(visit('b', '17:00', '18:00', { kind: 'session' }), others)).toEqual([]);
  });

  it('leaves no lunch where the gap is spent on the road, from where a transfer ends', () => {
    const bus = visit('bus', '09:00', '11:30', { kind: 'transfer', placeId: 'p2', toPlaceId: 'p1' });
    const inYuzhong = visit('b', '13:00', '19:00', { placeId: 'p2' });
    expect(codes(inYuzhong, [bus])).toEqual(['day.noLunch d1']);
    expect(codes(inYuzhong, [{ ...bus, toPlaceId: 'p2' }])).toEqual([]);
    expect(codes({ ...inYuzhong, placeId: 'p1' }, [bus])).toEqual([]);
  });

  it('takes a restaurant at noon for lunch', () => {
    const places = [place('p1'), place('p2', { kind: 'restaurant' })];
    const morning = visit('a', '09:00', '12:00', { kind: 'session' });
    const noon = visit('b', '12:00', '13:00', { kind: 'session', placeId: 'p2' });
    const afternoon = visit('c', '13:00', '18:00', { kind: 'session' });
    const travel = [byPlace('p1', 'p2', 0)];
    expect(codes(afternoon, [morning, noon], { places, travel })).toEqual([]);
    expect(codes(afternoon, [morning, { ...noon, placeId: 'p1' }], { places, travel })).toEqual([
      'day.noLunch d1',
    ]);
    expect(
      codes(afternoon, [morning, { ...noon, placeId: 'p1', sessionKind: 'banquet' }], { places, travel }),
    ).toEqual([]);
  });

  it('tells that a road is unknown, but not across a night', () => {
    const places = [place('p1'), place('p2')];
    const first = visit('a', '09:00', '10:00');
    const second = visit('b', '11:00', '12:00', { placeId: 'p2' });
    expect(check(second, [first], { places, travel: [] })).toMatchObject([
      { code: 'travel.unknown', level: 'inform', minutesAvailable: 60 },
    ]);
    expect(
      codes({ ...second, startsAt: at('09:00', 17), endsAt: at('10:00', 17) }, [first], {
        places,
        travel: [],
      }),
    ).toEqual([]);
  });

  it('that is nowhere known in between does not bring two places nearer', () => {
    const [first, last] = [visit('a', '09:00', '11:00'), visit('b', '11:30', '12:30', { placeId: 'p2' })];
    const somewhere = visit('s', '11:00', '11:15', { kind: 'session', placeId: null });
    const far = expect.objectContaining({ code: 'travel.insufficient', minutesAvailable: 30 });
    expect(check(last, [first, somewhere])).toContainEqual(far);
    expect(check(first, [last, somewhere])).toContainEqual(far);
    expect(codes(somewhere, [first, last]).filter((code) => code.startsWith('travel.insufficient'))).toEqual(
      [],
    );
    const inRoad = { places: [place('p1'), place('p2'), place('p3')] };
    const offTheMap = visit('s', '11:10', '11:15', { kind: 'session', placeId: 'p3' });
    const oneWay = { ...inRoad, travel: [byPlace('p1', 'p2', 65), byPlace('p3', 'p2', 5)] };
    expect(check(last, [first, offTheMap], oneWay)).toContainEqual(far);
    const known = { ...oneWay, travel: [...oneWay.travel, byPlace('p1', 'p3', 5)] };
    expect(codes(last, [first, offTheMap], known)).toEqual([]);
  });

  it('does not clash with its own stored self while it is moved', () => {
    const index = new PlanIndex(planOf([visit('a', '09:00', '10:00')]));
    expect(isFree(checkActivity(index, visit('a', '09:30', '10:30')))).toBe(true);
  });
});

describe('an index', () => {
  it('follows a move and a removal', () => {
    const index = new PlanIndex(planOf([visit('a', '09:00', '10:00')]));
    const candidate = visit('b', '09:30', '10:30', { kind: 'session' });
    expect(isFree(checkActivity(index, candidate))).toBe(false);
    index.move('a', { startsAt: at('14:00'), endsAt: at('15:00') });
    expect(isFree(checkActivity(index, candidate))).toBe(true);
    expect(index.get('a')?.startsAt).toBe(at('14:00'));
    index.move('a', { startsAt: at('09:00'), endsAt: at('10:00') });
    index.remove('a');
    index.remove('a');
    expect(isFree(checkActivity(index, candidate))).toBe(true);
  });

  it('drops what is cancelled', () => {
    const index = new PlanIndex(planOf([visit('a', '09:00', '10:00')]));
    index.add(visit('a', '09:00', '10:00', { status: 'cancelled' }));
    expect(index.get('a')).toBeUndefined();
  });
});

describe('an edition', () => {
  it('has each conflict once, met by the later of two and by the first of a day', () => {
    const travel = [byPlace('p1', 'p2', 60)];
    const activities = [
      visit('b', '11:30', '14:00', { placeId: 'p2' }),
      visit('a', '09:00', '11:00'),
      visit('c', '14:00', '20:00', { placeId: 'p2', kind: 'session' }),
    ];
    expect(
      findConflicts(planOf(activities, { travel })).map(({ activityId, code }) => `${activityId} ${code}`),
    ).toEqual(['a day.tooLong', 'a day.noLunch', 'b travel.insufficient']);
  });

  it('that is empty has none', () => expect(findConflicts(planOf([]))).toEqual([]));
});
