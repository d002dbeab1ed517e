import { isOverridable, type ConflictCode } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { Override } from './activity.entity.js';

/** What was given, with who gave it and when; what was stored already in the same words stays as it was. */
export function signed(
  { caller: { principal } }: Pick<Transaction, 'caller'>,
  given: readonly Override[],
  stored: readonly Override[],
): Override[] {
  const mark = principal.kind === 'user' ? { by: principal.id, at: new Date().toISOString() } : {};
  return given.map(
    ({ code, resourceId, reason }) =>
      stored.find((one) => one.code === code && one.resourceId === resourceId && one.reason === reason) ?? {
        code,
        resourceId,
        reason,
        ...mark,
      },
  );
}

/** @throws Problem 422 `override.withoutConflict` for one that is new and names no conflict found that may be set aside */
export function checkNamed(
  overrides: readonly Override[],
  stored: readonly Override[],
  found: readonly Conflict[],
): void {
  overrides.forEach((override, position) => {
    const named = found.some(
      ({ code, resource }) => code === override.code && resource.id === override.resourceId,
    );
    if (!stored.includes(override) && !(named && isOverridable(override.code as ConflictCode))) {
      throw Problem.field(
        422,
        `overrides.${position}`,
        'override.withoutConflict',
        'No conflict that may be set aside has this code and resource',
      );
    }
  });
}
