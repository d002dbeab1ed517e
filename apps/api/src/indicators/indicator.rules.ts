import type { FieldError } from '../problems/problem.js';

interface Editions {
  editionId: string | null;
  firstOrdinal: number | null;
  lastOrdinal: number | null;
}

const fault = (field: string, message: string): FieldError[] => [{ field, code: 'field.invalid', message }];

/** A figure is of one edition, of several from one to another, or of none. */
export function editionFaults({ editionId, firstOrdinal, lastOrdinal }: Editions): FieldError[] {
  if (firstOrdinal === null && lastOrdinal === null) return [];
  if (editionId !== null) return fault('editionId', 'Give one edition, or the first and the last of several');
  return firstOrdinal !== null && lastOrdinal !== null && firstOrdinal < lastOrdinal
    ? []
    : fault('lastOrdinal', 'Give the first and the last of several editions');
}

interface When {
  asOf: string | null;
  period: string | null;
}

/** A figure has a cut-off or a period, or neither; never both. */
export function whenFaults({ asOf, period }: When): FieldError[] {
  return asOf !== null && period !== null ? fault('period', 'Give a cut-off or a period, not both') : [];
}
