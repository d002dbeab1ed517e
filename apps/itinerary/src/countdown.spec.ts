import type { Language } from '@yutai/domain';
import { durationInWords, untilInWords } from './countdown';
import { STRINGS } from './language';

const at = (moment: string) => Date.parse(`2025-09-${moment}:00+08:00`);
const until = (start: string, now: string, language: Language) =>
  untilInWords(at(start), at(now), 'Asia/Shanghai', STRINGS[language]);

test.each<[string, string, string, string, string]>([
  ['16T14:00', '16T13:59', '1 分鐘後', '1 分钟后', 'in 1 minute'],
  ['16T14:00', '16T13:27', '33 分鐘後', '33 分钟后', 'in 33 minutes'],
  ['16T14:00', '16T13:00', '1 小時後', '1 小时后', 'in 1 hour'],
  ['16T14:00', '16T10:20', '3 小時 40 分鐘後', '3 小时 40 分钟后', 'in 3 hours 40 minutes'],
  ['16T23:00', '16T00:00', '23 小時後', '23 小时后', 'in 23 hours'],
  ['17T00:30', '16T23:30', '1 小時後', '1 小时后', 'in 1 hour'],
  ['17T09:30', '16T18:00', '明天', '明天', 'tomorrow'],
  ['18T09:30', '16T23:00', '2 天後', '2 天后', 'in 2 days'],
])('%s seen at %s', (start, now, zhHant, zhHans, en) => {
  expect(until(start, now, 'zh-Hant')).toBe(zhHant);
  expect(until(start, now, 'zh-Hans')).toBe(zhHans);
  expect(until(start, now, 'en')).toBe(en);
});

test('a day is one of the edition, not 24 hours and not one of the phone', () => {
  const soon = untilInWords(at('17T09:30'), at('16T20:00'), 'Asia/Shanghai', STRINGS.en);
  const same = untilInWords(at('17T09:30'), at('16T20:00'), 'America/Los_Angeles', STRINGS.en);
  expect([soon, same]).toEqual(['tomorrow', 'in 13 hours 30 minutes']);
});

test('seconds are rounded up, so that nothing is in 0 minutes', () => {
  expect(durationInWords(1_000, STRINGS['zh-Hant'])).toBe('1 分鐘');
  expect(durationInWords(39 * 60_000 + 1, STRINGS['zh-Hant'])).toBe('40 分鐘');
});
