import { type Language, LANGUAGES } from '@yutai/domain';
import { type NoticeReader, noticesOf } from './notices.js';
import { at } from './plan.testing.js';
import { released, snapshotOf } from './release.testing.js';

const reader = (delegateId: string | null, more: Partial<NoticeReader> = {}): NoticeReader => ({
  delegationId: 'd1',
  delegateId,
  language: 'en',
  ...more,
});
const everybody = [
  reader('ann'),
  reader('bo'),
  reader('cai', { delegationId: 'd2' }),
  reader(null),
  reader(null, { delegationId: 'd2' }),
];
const told = (notices: ReturnType<typeof noticesOf>) =>
  notices.map(({ reader: { delegateId, delegationId } }) => delegateId ?? `desk of ${delegationId}`);
const lines = (notices: ReturnType<typeof noticesOf>) =>
  notices[0]?.text.body.split('\n').filter((line) => line.startsWith('·'));

const before = snapshotOf(
  released('a', '09:00', '10:00'),
  released('b', '11:00', '12:00', { delegationIds: ['d2'] }),
  released('c', '13:00', '14:00', { delegationIds: ['d1', 'd2'], excusedPersonIds: ['person bo'] }),
);
const without = (id: string) =>
  snapshotOf(
    ...before.activities.map((activity) =>
      activity.id === id ? { ...activity, status: 'cancelled' as const } : activity,
    ),
  );

describe('who is told', () => {
  it('is everybody in what is cancelled, and nobody else', () => {
    expect(told(noticesOf({ previous: before, next: without('a'), number: 2 }, everybody))).toEqual([
      'ann',
      'bo',
      'desk of d1',
    ]);
    expect(told(noticesOf({ previous: before, next: without('b'), number: 2 }, everybody))).toEqual([
      'cai',
      'desk of d2',
    ]);
  });

  it('is not whoever is excused from it', () => {
    expect(told(noticesOf({ previous: before, next: without('c'), number: 2 }, everybody))).toEqual([
      'ann',
      'cai',
      'desk of d1',
      'desk of d2',
    ]);
  });

  it('is nobody when nothing has changed, and everybody with days of their own at first', () => {
    expect(noticesOf({ previous: before, next: before, number: 2 }, everybody)).toEqual([]);
    expect(told(noticesOf({ previous: null, next: before, number: 1 }, everybody))).toHaveLength(5);
  });
});

describe('what is told', () => {
  it.each([
    [
      'zh-Hans',
      '17th Chongqing-Taiwan Week：您的行程有变动',
      '您的行程有以下变动：\n\n· 取消：Visit a，9月16日 周二 09:00–10:00，Place p1\n\n请以最新行程为准（第 2 版）。',
    ],
    [
      'zh-Hant',
      '17th Chongqing-Taiwan Week：您的行程有異動',
      '您的行程有以下異動：\n\n· 取消：Visit a，9月16日 週二 09:00–10:00，Place p1\n\n請以最新行程為準（第 2 版）。',
    ],
    [
      'en',
      '17th Chongqing-Taiwan Week: your itinerary has changed',
      'This has changed in your itinerary:\n\n· Cancelled: Visit a, Tue 16 Sept, 09:00–10:00, Place p1\n\nThe latest itinerary holds: release 2.',
    ],
  ] as const)('in %s', (language, subject, body) => {
    const [notice] = noticesOf({ previous: before, next: without('a'), number: 2 }, [
      reader('ann', { language }),
    ]);
    expect(notice?.text).toEqual({ subject, body });
  });

  it('says to who joins, and of a delegation that does, that it is published', () => {
    const [first] = before.activities;
    const previous = {
      ...before,
      activities: [first!],
      delegates: before.delegates.filter(({ id }) => id !== 'bo'),
    };
    const subjects = noticesOf({ previous, next: before, number: 2 }, everybody).map(
      ({ reader: { delegateId, delegationId }, text }) => [delegateId ?? delegationId, text.subject],
    );
    expect(subjects).toEqual([
      ['ann', '17th Chongqing-Taiwan Week: your itinerary has changed'],
      ['bo', '17th Chongqing-Taiwan Week: your itinerary'],
      ['cai', '17th Chongqing-Taiwan Week: your itinerary has changed'],
      ['d1', expect.stringContaining('has changed')],
      ['d2', expect.not.stringContaining('has changed')],
    ]);
  });

  it('says of a move what it was, as far as that is another', () => {
    const next = snapshotOf({ ...before.activities[0]!, placeId: 'r1' }, before.activities[1]!, {
      ...before.activities[2]!,
      startsAt: at('15:00'),
      endsAt: at('16:00'),
    });
    expect(lines(noticesOf({ previous: before, next, number: 2 }, [reader('ann')]))).toEqual([
      '· Moved: Visit a, Tue 16 Sept, 09:00–10:00, Place p1 Place r1 (it was Place p1)',
      '· Moved: Visit c, Tue 16 Sept, 15:00–16:00, Place p1 (it was Tue 16 Sept, 13:00–14:00)',
    ]);
  });

  it('says of another change what it is in, and of a status which', () => {
    const [a, ...others] = before.activities;
    const next = snapshotOf({ ...a!, bring: { en: 'A coat' }, status: 'planned' }, ...others);
    expect(lines(noticesOf({ previous: before, next, number: 2 }, [reader('ann')]))).toEqual([
      '· Updated: Visit a, Tue 16 Sept, 09:00–10:00: to be confirmed, what to bring',
    ]);
  });

  it('says of a ride that it is one, by which vehicle, and its way once', () => {
    const bus = (plate: string | null) => ({
      name: { en: 'Bus 1', zhHans: '1号车' },
      plate,
      illustrative: false,
    });
    const ride = (more: object) =>
      snapshotOf(
        ...before.activities,
        released('ride', '10:10', '10:40', { kind: 'transfer', placeId: 'p1', toPlaceId: 'p2', ...more }),
      );
    const named = ride({ title: { en: 'Place p1 → Place p2' }, vehicle: bus('渝A12345') });
    const lineIn = (previous: typeof before, next: typeof before, language: Language = 'en') =>
      lines(noticesOf({ previous, next, number: 2 }, [reader('ann', { language })]));
    expect(lineIn(before, named)).toEqual([
      '· New: Transfer Place p1 → Place p2, Tue 16 Sept, 10:10–10:40, Bus 1 渝A12345',
    ]);
    const otherwise = ride({ title: { en: 'To the works', zhHans: '去厂区' }, vehicle: bus(null) });
    expect(lineIn(before, otherwise, 'zh-Hans')).toEqual([
      '· 新增：用车 去厂区，9月16日 周二 10:10–10:40，Place p1 → Place p2，1号车',
    ]);
    const title = { en: 'To the works', zhHans: '去厂区' };
    expect(lineIn(otherwise, ride({ title, vehicle: bus('渝A12345') }), 'zh-Hans')).toEqual([
      '· 更新：用车 去厂区，9月16日 周二 10:10–10:40：车辆 1号车 渝A12345',
    ]);
  });

  it('says to who looks after a delegation, too, that it is the first', () => {
    const [notice] = noticesOf({ previous: null, next: before, number: 1 }, [reader(null)]);
    expect(notice?.text.subject).toMatch(/the itinerary of [^:]*$/);
    expect(notice?.text.body).toMatch(/^The itinerary of .* is published:\n/);
  });

  it('calls whatever may change by a word', () => {
    const [a, ...others] = before.activities;
    const next = snapshotOf({ ...a!, safetyNotes: { en: 'Wear a helmet' } }, ...others);
    expect(lines(noticesOf({ previous: before, next, number: 2 }, [reader('ann')]))).toEqual([
      '· Updated: Visit a, Tue 16 Sept, 09:00–10:00: safety notes',
    ]);
  });

  it('names no gap unfilled in any language', () => {
    for (const language of LANGUAGES) {
      const next = snapshotOf(released('n', '09:00', '10:00', { toPlaceId: 'p2' }));
      for (const { text } of noticesOf({ previous: before, next, number: 2 }, [
        reader('ann', { language }),
        reader(null, { language }),
      ])) {
        expect(`${text.subject}${text.body}`).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});
