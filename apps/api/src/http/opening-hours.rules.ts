import type { OpeningHours } from '@yutai/planning';
import type { FieldError } from '../problems/problem.js';

/** Hours open before they close, and no two of a day overlap. Those that only touch are fine. @param field where they are given */
export function hoursFaults(field: string, hours: readonly OpeningHours[]): FieldError[] {
  return hours.flatMap(({ days, opens, closes }, index): FieldError[] => {
    const at = `${field}.${index}`;
    if (opens >= closes) {
      const message = 'Closes before it opens';
      return [{ field: `${at}.closes`, code: 'range.endBeforeStart', message }];
    }
    const overlaps = hours
      .slice(0, index)
      .some(
        (other) => opens < other.closes && other.opens < closes && days.some((d) => other.days.includes(d)),
      );
    return overlaps
      ? [{ field: `${at}.opens`, code: 'field.invalid', message: 'Overlaps other hours of the same day' }]
      : [];
  });
}
