import {
  ACTIVITY_MOVES,
  isAhead,
  isOverridable,
  type ActivityStatus,
  type ActivityVerb,
  type ConflictCode,
} from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import { Problem } from '../problems/problem.js';

/** @throws Problem 422 `activity.statusNotAllowed` when the verb does not apply */
export function statusAfter(verb: ActivityVerb, status: ActivityStatus, timed: boolean): ActivityStatus {
  const { from, to } = ACTIVITY_MOVES[verb];
  if (!from.includes(status)) {
    throw Problem.of(
      'activity.statusNotAllowed',
      `Something that is ${status} cannot ${verb}; it must be ${from.join(' or ')}`,
    );
  }
  return verb === 'restore' && !timed ? 'request' : to;
}

/**
 * The status after the whole was replaced: without a time a request, with a new time or place planned again, as what
 * was confirmed was another. What is done or cancelled is not rearranged.
 * @param anew whether it is agreed on anew: not when only others of the crew are there
 * @throws Problem 422 `activity.statusNotAllowed`
 */
export function statusAfterReplacing(
  status: ActivityStatus,
  timed: boolean,
  rearranged: boolean,
  anew = rearranged,
): ActivityStatus {
  if (!rearranged) {
    return status;
  }
  checkRearranged(status);
  if (!anew) {
    return status;
  }
  return timed ? 'planned' : 'request';
}

/** What is done or cancelled stays with whom, when and where it was. @throws Problem 422 `activity.statusNotAllowed` */
export function checkRearranged(status: ActivityStatus): void {
  if (!isAhead(status)) {
    throw Problem.of(
      'activity.statusNotAllowed',
      `Something that is ${status} is not rearranged; ${status === 'done' ? 'reopen' : 'restore'} it first`,
    );
  }
}

/** What has been or will not be is not asked about any more. @throws Problem 422 `activity.statusNotAllowed` */
export function checkAhead(status: ActivityStatus): void {
  if (!isAhead(status)) {
    throw Problem.of('activity.statusNotAllowed', `Nobody is asked about something that is ${status}`);
  }
}

/** Only of what has taken place is it known what came of it. @throws Problem 422 `activity.statusNotAllowed` */
export function checkOver(status: ActivityStatus): void {
  if (status !== 'done') {
    throw Problem.of('activity.statusNotAllowed', `Nothing has come yet of something that is ${status}`);
  }
}

const MOST_DAYS = 14;

/** @throws Problem 422 naming the field: both times or none, the end after the start and not weeks later */
export function checkTimes(startsAt: string | null, endsAt: string | null): void {
  if ((startsAt === null) !== (endsAt === null)) {
    throw Problem.field(
      422,
      startsAt === null ? 'startsAt' : 'endsAt',
      'range.incomplete',
      'A time needs both its start and its end',
    );
  }
  const length = Date.parse(endsAt ?? '') - Date.parse(startsAt ?? '');
  if (length <= 0) {
    throw Problem.field(422, 'endsAt', 'range.endBeforeStart', 'The end must be after the start');
  }
  if (length > MOST_DAYS * 86_400_000) {
    throw Problem.field(422, 'endsAt', 'range.tooLong', `An activity lasts at most ${MOST_DAYS} days`, {
      max: MOST_DAYS,
    });
  }
}

interface OverrideGiven {
  code: string;
  resourceId: string;
  reason: string;
}

/** Splits conflicts into those that refuse, those set aside by an override, and those merely told. */
export function judge(
  conflicts: readonly Conflict[],
  overrides: readonly OverrideGiven[],
  mayOverride: boolean,
) {
  const named = (conflict: Conflict) =>
    overrides.find(({ code, resourceId }) => code === conflict.code && resourceId === conflict.resource.id);
  const setAside = (conflict: Conflict) =>
    mayOverride && isOverridable(conflict.code as ConflictCode) && named(conflict) !== undefined;
  const serious = conflicts.filter(({ level }) => level !== 'inform');
  return {
    refusing: serious.filter((conflict) => !setAside(conflict)),
    overridden: serious.filter(setAside).map((conflict) => named(conflict)!),
    warnings: conflicts.filter(({ level }) => level === 'inform'),
  };
}
