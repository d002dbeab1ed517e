import type { FieldError } from '../problems/problem.js';

interface When {
  asOf: string | null;
  period: string | null;
}

/** A figure has a cut-off or a period, or neither; never both. */
export function whenFaults({ asOf, period }: When): FieldError[] {
  return asOf !== null && period !== null
    ? [{ field: 'period', code: 'field.invalid', message: 'Give a cut-off or a period, not both' }]
    : [];
}
