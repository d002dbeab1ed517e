import { isDay } from '../database/shapes.rules.js';
import { check, field, type FieldOptions } from './field.js';

const YEAR_MONTH = /^(19|20|21)\d\d(-(0[1-9]|1[0-2]))?$/;

const isMonthOrYear = (value: unknown): value is string =>
  typeof value === 'string' && YEAR_MONTH.test(value);
const isCutoff = (value: unknown) => isMonthOrYear(value) || isDay(value);

/** Two months, or two years, of which the second is not before the first. */
function isPeriod(value: unknown): boolean {
  const ends = typeof value === 'string' ? value.split('/') : [];
  const [first = '', last = ''] = ends;
  return ends.length === 2 && ends.every(isMonthOrYear) && first.length === last.length && first <= last;
}

/** The day, month or year that a figure was cut off at: `2025-06-30`, `2025-06` or `2025`. */
export const Cutoff = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, example: '2025-06' },
    check('cutoff', isCutoff, 'is a year, a month or a day that exists, as in 2025-06'),
  );

/** The months or years that a figure is summed over, both included: `2025-01/2025-07`. */
export const Period = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, example: '2025-01/2025-07' },
    check('period', isPeriod, 'is two months or two years in their order, as in 2025-01/2025-07'),
  );
