import type { IndicatorValue } from '../api/records';

/** A value at the end of what it is of, and whether one for the same time was published later. */
export interface ValueInTime {
  value: IndicatorValue;
  /** Milliseconds; undefined where neither a cut-off nor a period is known. */
  at: number | undefined;
  restated: boolean;
}

/** The last day of a year, a month or a day. */
function endOf(time: string): number {
  const [year = 0, month, day] = time.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** Values, the one published last first, each in its time. */
export function inTime(values: readonly IndicatorValue[]): ValueInTime[] {
  const known = new Set<number | undefined>();
  return values.map((value) => {
    const time = value.asOf ?? value.period?.split('/')[1];
    const at = time ? endOf(time) : undefined;
    const restated = known.has(at);
    known.add(at);
    return { value, at, restated };
  });
}

export interface Point extends ValueInTime {
  at: number;
}

/** What can be drawn over time, the earliest first; nothing as long as it is all of one time. */
export function pointsOf(values: readonly ValueInTime[]): Point[] {
  const points = values.filter((value): value is Point => value.at !== undefined);
  const times = new Set(points.map(({ at }) => at));
  return times.size < 2 ? [] : [...points].sort((one, other) => one.at - other.at);
}
