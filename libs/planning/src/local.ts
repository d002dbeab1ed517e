import { offsetAt } from '@yutai/domain';
import type { Range } from './intervals.js';
import type { PlanEdition } from './plan.js';

/** A range as the wall clock of the edition shows it, in milliseconds as if that clock were UTC. */
export function localOf(edition: Pick<PlanEdition, 'timeZone'>, range: Range): Range {
  return {
    start: range.start + offsetAt(range.start, edition.timeZone),
    end: range.end + offsetAt(range.end, edition.timeZone),
  };
}
