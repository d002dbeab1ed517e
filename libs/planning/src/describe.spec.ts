import { CONFLICT_CODES, LANGUAGES, levelOf } from '@yutai/domain';
import type { Conflict } from './conflict.js';
import { describeConflict } from './describe.js';
import { at } from './plan.testing.js';

const overlap: Conflict = {
  code: 'booking.overlap',
  level: 'block',
  resource: { id: 'd1', kind: 'delegation', name: { zhHans: '联盟', zhHant: '聯盟', en: 'The Alliance' } },
  other: {
    id: 'a',
    title: { zhHans: '太极', en: 'Taiji Group' },
    startsAt: at('09:00'),
    endsAt: at('10:30'),
  },
  during: { startsAt: at('09:00'), endsAt: at('10:30') },
  fixes: [],
};

describe('describeConflict', () => {
  it('says who, where and when', () => {
    expect(LANGUAGES.map((language) => describeConflict(overlap, language, 'Asia/Shanghai'))).toEqual([
      '联盟在 09:00 至 10:30 已有安排：太极。',
      '聯盟在 09:00 至 10:30 已有安排：太极。',
      'The Alliance is already at Taiji Group from 09:00 to 10:30.',
    ]);
  });

  it('says no more than a reader may know', () => {
    const secret: Conflict = {
      ...overlap,
      other: undefined,
      resource: { id: 'x', kind: 'person', name: null },
    };
    expect(describeConflict(secret, 'en', 'Asia/Shanghai')).toBe(
      'One person is already at another activity from 09:00 to 10:30.',
    );
  });

  it('says how many minutes are needed and there', () => {
    const travel: Conflict = {
      ...overlap,
      code: 'travel.insufficient',
      minutesNeeded: 75,
      minutesAvailable: 30,
    };
    expect(describeConflict(travel, 'en', 'Asia/Shanghai')).toBe(
      'The Alliance needs 75 minutes between this and Taiji Group; there are 30.',
    );
  });

  it('says the days of a stay', () => {
    const stay: Conflict = {
      ...overlap,
      code: 'stay.outside',
      during: { startsAt: at('09:00'), endsAt: at('10:30', 17) },
    };
    expect(describeConflict(stay, 'en', 'Asia/Shanghai')).toBe(
      'The Alliance is here only from 2025-09-16 09:00 to 2025-09-17 10:30.',
    );
  });

  it('says whole days as days, the last one included, as the reader writes them', () => {
    const days: Conflict = {
      ...overlap,
      code: 'edition.outsideDays',
      during: { startsAt: at('00:00'), endsAt: at('00:00', 18) },
    };
    expect(describeConflict(days, 'en', 'Asia/Shanghai')).toBe(
      'This is outside the days of the edition, 2025-09-16 to 2025-09-17.',
    );
    const stay: Conflict = {
      ...days,
      code: 'stay.outside',
      during: { ...days.during!, startsAt: at('15:00') },
    };
    const inWords = (day: string) => `9月${Number(day.slice(-2))}日`;
    expect(describeConflict(stay, 'zh-Hans', 'Asia/Shanghai', inWords)).toBe(
      '联盟此时不在当地（9月16日 15:00 至 9月17日 在）。',
    );
  });

  it('leaves no placeholder open in any language', () => {
    const whole = {
      ...overlap,
      minutesNeeded: 1,
      minutesAvailable: 2,
      limit: 3,
      count: 4,
      languages: ['nan' as const],
    };
    for (const code of CONFLICT_CODES) {
      for (const language of LANGUAGES) {
        expect(
          describeConflict({ ...whole, code, level: levelOf(code) }, language, 'Asia/Shanghai'),
        ).not.toMatch(/[{}…]/);
      }
    }
  });
});
