import { unreadBy } from './unread';

const visit = (id: string, title: object) => ({ id, title, delegationIds: ['d'] });
const readers = [
  { delegationId: 'd', language: 'zh-Hant' as const },
  { delegationId: 'd', language: 'en' as const },
  { delegationId: 'd', language: 'en' as const },
  { delegationId: 'other', language: 'en' as const },
];

test('a language that somebody going reads and the title lacks is said once', () => {
  const activities = [
    visit('a', { zhHans: '甲' }),
    visit('b', { zhHans: '乙', en: 'B' }),
    visit('c', { en: 'C' }),
  ];
  expect(unreadBy(activities, readers).map(({ activity: { id }, lacking }) => [id, lacking])).toEqual([
    ['a', ['en']],
    ['c', ['zh-Hant']],
  ]);
});

test('what nobody else goes to lacks nothing', () => {
  expect(unreadBy([{ ...visit('a', { zhHans: '甲' }), delegationIds: [] }], readers)).toEqual([]);
});
