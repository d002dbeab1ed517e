import { LANGUAGES } from '@yutai/domain';
import { type NoticeReader, noticesOf } from './notices.js';
import { at } from './plan.testing.js';
import { released, snapshotOf } from './release.testing.js';

const everything = (more: Partial<NoticeReader> = {}): NoticeReader => ({
  delegationId: null,
  delegateId: null,
  language: 'en',
  ...more,
});
const onDay = (day: string, clock: string) => at(clock).replace('2025-09-16', day);
const before = snapshotOf(
  released('a', '09:00', '10:00'),
  released('b', '11:00', '12:00', { delegationIds: ['d2'] }),
  released('c', '13:00', '14:00'),
);

test('who is told of the whole edition is told how much has changed, and what by day', () => {
  const [a, b] = before.activities;
  const next = snapshotOf(
    { ...a!, startsAt: onDay('2025-09-17', '08:00'), endsAt: onDay('2025-09-17', '09:00') },
    { ...b!, delegationIds: ['d1', 'd2'], personIds: ['person ann'] },
    released('n', '23:00', '23:30', { endsAt: onDay('2025-09-17', '00:30') }),
  );
  const [notice, ...more] = noticesOf({ previous: before, next, number: 2 }, [everything()]);
  expect(more).toEqual([]);
  expect(notice?.text).toEqual({
    subject: '17th Chongqing-Taiwan Week: the timetable has changed',
    body: [
      'The timetable has changed: 1 new, 1 moved, 1 updated, 1 cancelled.',
      [
        'Tue 16 Sept',
        '· Updated: Visit b, 11:00–12:00: delegations, people (Alliance, Association)',
        '· Cancelled: Visit c, 13:00–14:00, Place p1 (Alliance)',
        '· New: Visit n, 23:00–Wed 17 Sept, 00:30, Place p1 (Alliance)',
      ].join('\n'),
      'Wed 17 Sept\n· Moved: Visit a, 08:00–09:00, Place p1 (it was Tue 16 Sept, 09:00–10:00) (Alliance)',
      'The latest timetable holds: release 2.',
    ].join('\n\n'),
  });
});

test('of many changes the first are told, and how many more there are', () => {
  const many = Array.from({ length: 43 }, (_, index) =>
    released(
      `v${index}`,
      `${8 + Math.floor(index / 6)}:${(index % 6) * 10 || '00'}`.padStart(5, '0'),
      '20:00',
    ),
  );
  const publishing = { previous: null, next: snapshotOf(...[...many].reverse()), number: 1 };
  const [notice] = noticesOf(publishing, [everything({ language: 'zh-Hans' })]);
  const { subject, body } = notice!.text;
  expect(subject).toBe('17th Chongqing-Taiwan Week：日程已发布');
  const told = body.split('\n').filter((line) => line.startsWith('·'));
  expect(told).toHaveLength(20);
  expect(told[0]).toBe('· 新增：Visit v0，08:00–20:00，Place p1（Alliance）');
  expect(body).toMatch(/^日程已经发布，共 43 项。\n\n9月16日 周二\n/);
  expect(body).toMatch(/另有 23 项，请到系统中查看。\n\n请以最新日程为准（第 1 版）。$/);
});

test('a release in which no activity changes tells nothing, and no gap is left unfilled in any language', () => {
  expect(noticesOf({ previous: before, next: before, number: 2 }, [everything()])).toEqual([]);
  for (const language of LANGUAGES) {
    const next = snapshotOf(released('a', '09:30', '10:00', { toPlaceId: 'p2' }));
    const [notice] = noticesOf({ previous: before, next, number: 2 }, [everything({ language })]);
    expect(`${notice!.text.subject}${notice!.text.body}`).not.toMatch(/[{}]|undefined/);
  }
});

test('of the delegations that something concerns two are named, and how many there are', () => {
  const delegationIds = ['d1', 'd2', 'd3'];
  const snapshot = snapshotOf(released('a', '09:00', '10:00', { delegationIds }));
  const d3 = { id: 'd3', name: { en: 'Third' }, headcount: 1 };
  const next = { ...snapshot, delegations: [...snapshot.delegations, d3] };
  const [notice] = noticesOf({ previous: null, next, number: 1 }, [everything({ language: 'zh-Hans' })]);
  expect(notice!.text.body).toContain('Place p1（Alliance、Association等 3 个团组）');
});
