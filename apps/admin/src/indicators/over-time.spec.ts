import type { IndicatorValue } from '../api/records';
import { inTime, pointsOf } from './over-time';

const valueOf = (value: string, asOf: string | null, period: string | null = null) =>
  ({ value, asOf, period }) as IndicatorValue;

test('a value is restated by a later one of the same time, and stays to be found', () => {
  const values = inTime([
    valueOf('130', '2024'),
    valueOf('120', '2024-12-31'),
    valueOf('110', null, '2023-01/2023-12'),
    valueOf('7', null),
    valueOf('100', '2023'),
  ]);
  expect(values.map(({ restated }) => restated)).toEqual([false, true, false, false, true]);
  expect(pointsOf(values).map(({ value }) => value.value)).toEqual(['110', '100', '130', '120']);
});

test('a year ends on its last day, a month on its, and a line needs two times', () => {
  const [year, month, day] = inTime([
    valueOf('1', '2023'),
    valueOf('2', '2024-02'),
    valueOf('3', '2024-06-30'),
  ]);
  const days = [year, month, day].map((each) => new Date(each?.at ?? 0).toISOString().slice(0, 10));
  expect(days).toEqual(['2023-12-31', '2024-02-29', '2024-06-30']);
  expect(pointsOf(inTime([valueOf('1', '2024'), valueOf('2', '2024')]))).toEqual([]);
});
