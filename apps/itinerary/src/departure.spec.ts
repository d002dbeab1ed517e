import { departureInWords } from './departure';
import { departureOf } from './schedule';
import { en } from './strings/en';
import { zhHans } from './strings/zh-hans';
import { zhHant } from './strings/zh-hant';

const at = (clock: string) => Date.parse(`2025-09-16T${clock}:00+08:00`);
const told = (from: string, start: string) => {
  const travel = { minutes: 65, boardingMinutes: 10, samePlace: false };
  const departure = departureOf(at(from), at(start), travel);
  return [zhHans, zhHant, en].map(
    (strings) => departure && departureInWords(departure, strings, 'Asia/Shanghai'),
  );
};

test('by when to leave, where there is time enough', () => {
  expect(told('11:30', '14:00')).toEqual(['请于 12:45 前出发', '請於 12:45 前出發', 'Leave by 12:45']);
});

test('where there is not: to leave as it ends, when one arrives, and how late', () => {
  expect(told('11:30', '11:45')).toEqual([
    '11:30 一结束就出发，约 12:45 到，晚 60 分钟',
    '11:30 一結束就出發，約 12:45 到，晚 60 分鐘',
    'Leave as soon as it ends at 11:30, arriving about 12:45, 60 min late',
  ]);
});
