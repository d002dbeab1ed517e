const isDuration = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0);

/** The seconds of an answer, row by row, if it is a table of this size; null where there is no road. */
export function readTable(body: unknown, rows: number, columns: number): (number | null)[][] | undefined {
  const { code, durations } = (body ?? {}) as { code?: unknown; durations?: unknown };
  const fits =
    code === 'Ok' &&
    Array.isArray(durations) &&
    durations.length === rows &&
    durations.every((row) => Array.isArray(row) && row.length === columns && row.every(isDuration));
  return fits ? (durations as (number | null)[][]) : undefined;
}

const MOST_MINUTES = 1440;

/** Whole minutes, one at least; a road of more than a day is none. */
export function minutesOfSeconds(seconds: number | null): number | null {
  if (seconds === null) {
    return null;
  }
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes > MOST_MINUTES ? null : minutes;
}
