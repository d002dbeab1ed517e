import type { ActivityStatus } from '@yutai/domain';
import fc from 'fast-check';
import { differenceOf } from './difference.js';
import { at } from './plan.testing.js';
import type { ReleaseActivity, ReleaseSnapshot } from './release.js';
import { released, snapshotOf } from './release.testing.js';
import { restorationOf, wayBack, type RestoreScope, type StandingActivity } from './restore.js';

const WHOLE: RestoreScope = { delegationIds: null, activityIds: null, others: 'leave' };
const anything = () => true;
const DESK = { hostId: 'host', vehicleId: null, headcount: null, languages: [], people: [], overrides: [] };

const standing = (activity: ReleaseActivity, more: Partial<StandingActivity> = {}): StandingActivity => ({
  ...DESK,
  ...activity,
  cancelledReason: null,
  version: 1,
  ...more,
});

const told = ({ steps, leftOut }: ReturnType<typeof restorationOf>) => [
  ...steps.map(({ activityId, change, fields, lost }) =>
    [activityId, change, ...fields, ...lost.map((field) => `-${field}`)].join(' '),
  ),
  ...leftOut.map(({ activityId, because }) => `${activityId} ${because}`),
];

const visit = released('a', '09:00', '10:00', { personIds: ['eve'] });
const eve = { personId: 'eve', part: 'guide' as const };
const release: Pick<ReleaseSnapshot, 'activities' | 'desk'> = {
  activities: [visit],
  desk: { a: { ...DESK, people: [eve] } },
};
const today = standing(visit, { people: [eve] });

describe('what restoring a release does', () => {
  test.each<[string, StandingActivity[], string[]]>([
    ['nothing where all is as it was', [today], []],
    ['a move back', [{ ...today, startsAt: at('08:00') }], ['a moved startsAt']],
    ['what was cancelled takes place again', [{ ...today, status: 'cancelled' }], ['a new']],
    ['a request has its time again', [{ ...today, status: 'request', startsAt: null }], ['a new']],
    [
      'who was taken off is named again',
      [{ ...today, personIds: [], people: [] }],
      ['a changed personIds people'],
    ],
    ['what is over stays', [{ ...today, status: 'done', startsAt: at('08:00') }], ['a done']],
    ['what is over as it was published is not worth a word', [{ ...today, status: 'done' }], []],
    ['what was deleted is not made again', [], ['a deleted']],
    ['another is left', [today, standing(released('b', '11:00', '12:00'))], ['b plannedSince']],
    [
      'a request is nobody’s yet',
      [today, standing(released('b', '11:00', '12:00', { status: 'request' }))],
      [],
    ],
  ])('%s', (_, activities, expected) => {
    expect(told(restorationOf(release, activities, WHOLE, anything))).toEqual(expected);
  });

  it('cancels others by choice, but not what is over, which it names', () => {
    const others = [
      standing(released('b', '11:00', '12:00')),
      standing(released('c', '13:00', '14:00', { status: 'done' })),
    ];
    const scope = { ...WHOLE, others: 'cancel' as const };
    expect(told(restorationOf(release, [today, ...others], scope, anything))).toEqual([
      'b cancelled',
      'c done',
    ]);
  });

  it('is of the delegations chosen, then or today, and of the activities chosen', () => {
    const moved = { ...today, startsAt: at('08:00'), delegationIds: ['d2'] };
    const of = (scope: Partial<RestoreScope>) =>
      restorationOf(release, [moved], { ...WHOLE, ...scope }, anything).steps.length;
    expect([
      of({ delegationIds: ['d1'] }),
      of({ delegationIds: ['d2'] }),
      of({ delegationIds: ['d3'] }),
    ]).toEqual([1, 1, 0]);
    expect([of({ activityIds: ['a'] }), of({ activityIds: ['b'] }), of({ activityIds: [] })]).toEqual([
      1, 0, 0,
    ]);
  });

  it('says what cannot be brought back', () => {
    const moved = { ...today, startsAt: at('08:00'), hostId: null, hostName: null };
    const gone = (id: string) => !['p1', 'host', 'eve'].includes(id);
    expect(told(restorationOf(release, [moved], WHOLE, gone))).toEqual([
      'a moved startsAt placeId personIds people -placeId -personIds -hostName',
    ]);
  });

  it('of a release that knows people only by id keeps the parts of those who are still named', () => {
    const old = { activities: [{ ...visit, personIds: ['eve', 'adam'], excusedPersonIds: ['bo'] }] };
    const [step] = restorationOf(old, [{ ...today, vehicleId: 'v', headcount: 3 }], WHOLE, anything).steps;
    expect(step).toMatchObject({
      becomes: { people: [eve, { personId: 'bo', part: 'excused' }], vehicleId: 'v', headcount: 3 },
      lost: ['personIds'],
    });
  });

  it('clears the topics of a visit that had none, but for a release of which that is not known', () => {
    const told = [{ ...today, topics: [{ en: 'Cars' }] }];
    const of = (more: object) => restorationOf({ ...release, ...more }, told, WHOLE, anything).steps;
    expect(of({ calendar: {} })).toMatchObject([{ fields: ['topics'], becomes: { topics: undefined } }]);
    expect(of({})).toEqual([]);
  });

  it('brings back no older word of a host, which is the host’s own', () => {
    const then = { ...release, activities: [{ ...visit, hostProfile: { en: 'Founded long ago' } }] };
    expect(restorationOf(then, [today], WHOLE, anything).steps).toEqual([]);
  });

  it('leaves the speakers of a session as they are', () => {
    const speaker = { personId: 'ann', part: 'speaker' as const };
    const moved = { ...today, startsAt: at('08:00'), people: [speaker], personIds: ['ann'] };
    const [step] = restorationOf(release, [moved], WHOLE, anything).steps;
    expect(step!.becomes.people).toEqual([speaker, eve]);
  });
});

describe('the way back', () => {
  const was = { ...today, startsAt: at('08:00') };
  const { steps } = restorationOf(release, [was], WHOLE, anything);
  const after = { ...steps[0]!.becomes, version: 2 };

  it('is each activity as it stood', () => {
    const back = wayBack(steps, [after]);
    expect(back).toMatchObject([{ change: 'moved', was: after, becomes: { ...was, version: 2 } }]);
  });

  it('is closed once one of them has changed, or is gone', () => {
    expect(wayBack(steps, [{ ...after, version: 3 }])).toBeNull();
    expect(wayBack(steps, [])).toBeNull();
  });
});

const STATUSES: ActivityStatus[] = ['planned', 'confirmed', 'cancelled', 'request'];
const random = (id: string) =>
  fc.record({
    id: fc.constant(id),
    hour: fc.integer({ min: 10, max: 17 }),
    placeId: fc.constantFrom('p1', 'p2', null),
    delegationIds: fc.subarray(['d1', 'd2']),
    status: fc.constantFrom(...STATUSES),
  });
const randomTimetable = fc
  .subarray(['a', 'b', 'c', 'd', 'e'])
  .chain((ids) => fc.tuple(...ids.map(random)))
  .map((activities) =>
    activities.map(({ id, hour, ...more }) => released(id, `${hour}:00`, `${hour + 1}:00`, more)),
  );

test('restored with the others cancelled, a release differs from the draft only by what is deleted; again, it does nothing', () => {
  fc.assert(
    fc.property(randomTimetable, randomTimetable, (then, now) => {
      const scope = { ...WHOLE, others: 'cancel' as const };
      const draft = now.map((activity) => standing(activity));
      const { steps, leftOut } = restorationOf({ activities: then }, draft, scope, anything);
      const after = draft.map((was) => steps.find(({ activityId }) => activityId === was.id)?.becomes ?? was);
      const left = differenceOf(snapshotOf(...then), snapshotOf(...(after as ReleaseActivity[]))).activities;
      expect(left.map(({ activityId, change }) => [activityId, change])).toEqual(
        leftOut.map(({ activityId }) => [activityId, 'cancelled']),
      );
      expect(restorationOf({ activities: then }, after, scope, anything).steps).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
