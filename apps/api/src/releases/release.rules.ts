import type { ReleaseDifference } from '@yutai/planning';

/**
 * The part of a difference that is about some delegations, for those who may not read the others'. An activity of
 * which only the company has changed says nothing to them and is left out.
 */
export function differenceWithin(
  difference: ReleaseDifference,
  delegationIds: readonly string[],
): ReleaseDifference {
  const own = new Set(delegationIds);
  const delegations = difference.delegations.filter(({ delegationId }) => own.has(delegationId));
  const concerned = new Set(
    delegations.flatMap(({ changes }) => changes.map(({ activityId }) => activityId)),
  );
  return {
    activities: difference.activities
      .filter(({ activityId }) => concerned.has(activityId))
      .map((change) => ({ ...change, fields: change.fields.filter((field) => !field.endsWith('Ids')) })),
    delegations,
  };
}
