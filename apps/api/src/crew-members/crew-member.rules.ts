import type { OpeningHours } from '@yutai/planning';
import { hoursFaults } from '../http/opening-hours.rules.js';
import type { FieldError } from '../problems/problem.js';

interface Work {
  workingHours: OpeningHours[] | null;
  startsOn: string | null;
  endsOn: string | null;
}

/** What does not fit together in the hours and days of somebody of the crew, each at its field. */
export function workFaults({ workingHours, startsOn, endsOn }: Work): FieldError[] {
  const faults = hoursFaults('workingHours', workingHours ?? []);
  return startsOn !== null && endsOn !== null && endsOn < startsOn
    ? [
        ...faults,
        { field: 'endsOn', code: 'range.endBeforeStart', message: 'The last day is before the first' },
      ]
    : faults;
}
