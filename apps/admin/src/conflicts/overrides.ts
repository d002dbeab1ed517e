import { isOverridable } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import type { Override } from '../api/records';

const isOf =
  ({ code, resource }: Conflict) =>
  (override: Override) =>
    override.code === code && override.resourceId === resource.id;

export const overrideOf = <O extends Override>(conflict: Conflict, overrides: readonly O[]): O | undefined =>
  overrides.find(isOf(conflict));

/** The overrides with the reason for one conflict written, or taken away with null. An empty reason sets nothing aside. */
export function withReason(
  overrides: readonly Override[],
  conflict: Conflict,
  reason: string | null,
): Override[] {
  const others = overrides.filter((override) => !isOf(conflict)(override));
  return reason === null
    ? others
    : [...others, { code: conflict.code, resourceId: conflict.resource.id, reason }];
}

/** Those with a reason, as the API takes them. */
export const given = (overrides: readonly Override[] | null | undefined): Override[] =>
  (overrides ?? [])
    .filter(({ reason }) => reason.trim())
    .map(({ code, resourceId, reason }) => ({ code, resourceId, reason }));

/** What still refuses: blocks, and restrictions that nobody has given a reason for. */
export const refusing = (conflicts: readonly Conflict[], overrides: readonly Override[] = []): Conflict[] =>
  conflicts.filter(
    (conflict) =>
      conflict.level !== 'inform' &&
      !(isOverridable(conflict.code) && overrideOf(conflict, given(overrides))),
  );

/** Whether a reason was asked for and is not written yet, of a conflict that is there: others say nothing any more. */
export const lacksReason = (conflicts: readonly Conflict[], overrides: readonly Override[]): boolean =>
  conflicts.some((conflict) => overrideOf(conflict, overrides)?.reason.trim() === '');
