import type { FieldError } from '../problems/problem.js';
import type { GroupInput } from './groups.dto.js';

/** What a delegation has: its groups and its delegates, by id. */
export interface Division {
  groupIds: readonly string[];
  delegateIds: readonly string[];
}

/** Groups that the delegation does not have, and people who are not in it. */
export function groupFaults(groups: readonly GroupInput[], has: Division): FieldError[] {
  const members = new Set(has.delegateIds);
  return groups.flatMap(({ id, delegateIds }, position) => [
    ...(id === null || has.groupIds.includes(id) ? [] : [unknown(`groups.${position}.id`, 'group')]),
    ...(delegateIds.every((delegate) => members.has(delegate))
      ? []
      : [unknown(`groups.${position}.delegateIds`, 'delegate')]),
  ]);
}

const unknown = (field: string, what: string): FieldError => ({
  field,
  code: 'field.unknownRecord',
  message: `The delegation has no such ${what}`,
});
