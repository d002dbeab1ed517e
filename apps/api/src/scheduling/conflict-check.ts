import { holdsBookings } from '@yutai/domain';
import {
  checkActivity,
  crewOf,
  isFree,
  isMendable,
  LOOK_AHEAD_DAYS,
  PlanIndex,
  withFixes,
  type Conflict,
  type InstantRange,
  type Plan,
  type PlanActivity,
} from '@yutai/planning';
import { liaisonScope } from '../access/liaison-scope.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { Override } from './activity.entity.js';
import type { Resources } from './participants.js';
import { surroundingsStatement, type Surroundings } from './plan.statement.js';
import { judge } from './schedule.rules.js';
import type { Arrangement, Stored } from './stored-activity.js';

const DAY = 86_400_000;
/** Far enough around an activity for its neighbours on the road and the days it falls on. */
const NEAR_DAYS = 1;
/** All that a better time could meet. */
const FIX_DAYS = LOOK_AHEAD_DAYS + NEAR_DAYS;

/**
 * Everything that stands in the way of an activity, by the rules of libs/planning on what is stored. Its resources must
 * be locked. Conflicts that refuse come with what would mend them; what is only tried, with all that would mend it.
 */
export async function checkAgainstStored(
  tx: Transaction,
  editionId: string,
  activity: PlanActivity,
): Promise<Conflict[]> {
  const conflicts = checkActivity(await surroundings(tx, editionId, activity, NEAR_DAYS), activity);
  if (!(tx.caller.dryRun ? isMendable(activity, conflicts) : !isFree(conflicts))) {
    return conflicts;
  }
  const wider = await surroundings(tx, editionId, activity, FIX_DAYS);
  return withFixes(wider, activity, conflicts);
}

async function surroundings(
  tx: Transaction,
  editionId: string,
  activity: PlanActivity,
  days: number,
): Promise<PlanIndex> {
  const plan = await readPlan(tx, {
    editionId,
    resourceIds: [...activity.resourceIds, ...(activity.excusedIds ?? [])],
    placeId: activity.placeId,
    toPlaceId: activity.toPlaceId,
    delegationIds: activity.delegationIds,
    from: new Date(Date.parse(activity.startsAt!) - NEAR_DAYS * DAY).toISOString(),
    alternatives: days > NEAR_DAYS,
    served: Boolean(activity.crew?.length || activity.languages?.length),
    to: new Date(Date.parse(activity.endsAt!) + days * DAY).toISOString(),
  });
  return new PlanIndex(plan);
}

/** What is stored around something, as libs/planning reads it. */
export async function readPlan(tx: Transaction, surroundings: Surroundings): Promise<Plan> {
  const { text, values } = surroundingsStatement(surroundings);
  const [row] = await tx.query<{ body: string }>(text, values);
  return JSON.parse(row!.body) as Plan;
}

/**
 * What newcomers to an activity bring with them. What was so before is not theirs, and may be about others' delegations.
 */
export async function conflictsOfNewcomers(
  tx: Transaction,
  stored: Stored,
  resources: Resources,
): Promise<Conflict[]> {
  const newcomers = resources.all.filter((resource) => !stored.resourceIds.includes(resource));
  if (newcomers.length === 0 || !holdsBookings(stored.status) || !stored.startsAt) {
    return [];
  }
  const conflicts = await checkAgainstStored(tx, stored.editionId, planned(stored.id, stored, resources));
  return conflicts.filter(
    ({ code, resource }) => newcomers.includes(resource.id) || code === 'place.capacityExceeded',
  );
}

/**
 * Names another activity only to somebody who may read it; others learn who or what is busy, and when. Whoever sees
 * only their own delegations' activities excuses nobody from another.
 */
async function redact(tx: Transaction, conflicts: readonly Conflict[]): Promise<Conflict[]> {
  const liaisonId = liaisonScope(tx.caller);
  if (liaisonId === null) {
    return [...conflicts];
  }
  const others = conflicts.flatMap(({ other }) => (other ? [other.id] : []));
  const readable = await tx.query<{ id: string }>(
    `SELECT DISTINCT ad.activity_id AS id FROM activity_delegation ad JOIN delegation d ON d.id = ad.delegation_id
     WHERE ad.activity_id = ANY ($1::uuid[]) AND d.liaison_id = $2`,
    [others, liaisonId],
  );
  const known = new Set(readable.map(({ id }) => id));
  return conflicts
    .map((conflict) => ({ ...conflict, fixes: conflict.fixes.filter((fix) => !('activityId' in fix)) }))
    .map((conflict) =>
      conflict.other && !known.has(conflict.other.id) ? withoutOther(conflict, conflict.other) : conflict,
    );
}

/** How far away the other is, and how many are there, would tell of it as well. */
const withoutOther = (
  { code, level, resource, minutesAvailable, limit, fixes }: Conflict,
  { startsAt, endsAt }: InstantRange,
): Conflict => ({
  code,
  level,
  resource,
  ...(minutesAvailable !== undefined && { minutesAvailable }),
  ...(limit !== undefined && { limit }),
  during: { startsAt, endsAt },
  fixes,
});

/** What was set aside and what is merely told. @throws Problem 409 with every conflict, when one refuses */
export async function settle(
  tx: Transaction,
  conflicts: readonly Conflict[],
  overrides: readonly Override[] | null,
): Promise<{ overridden: Override[]; warnings: Conflict[] }> {
  const mayOverride = tx.caller.ability.can('override', 'activity');
  const { refusing, overridden, warnings } = judge(conflicts, overrides ?? [], mayOverride);
  if (refusing.length > 0) {
    throw Problem.conflicts(await redact(tx, [...refusing, ...warnings]));
  }
  return { overridden, warnings: await redact(tx, warnings) };
}

/** An activity as the rules look at it, with what it books. */
export function planned(id: string, wanted: Arrangement, resources: Resources): PlanActivity {
  return {
    id,
    kind: wanted.kind,
    sessionKind: wanted.sessionKind ?? null,
    title: wanted.title,
    status: wanted.status,
    startsAt: wanted.startsAt,
    endsAt: wanted.endsAt,
    placeId: wanted.placeId,
    toPlaceId: wanted.toPlaceId,
    delegationIds: wanted.delegationIds,
    groupIds: wanted.groupIds,
    resourceIds: resources.all,
    headcount: wanted.headcount ?? resources.headcount,
    excusedIds: wanted.people.filter(({ part }) => part === 'excused').map(({ personId }) => personId),
    crew: crewOf(wanted.people),
    languages: wanted.languages,
    version: 0,
  };
}

/** Of what stays where it is, whether the languages that it needs from now on are spoken there. */
export async function languagesMissing(
  tx: Transaction,
  stored: Stored,
  wanted: Arrangement,
  resources: Resources,
): Promise<Conflict[]> {
  const needsMore = wanted.languages.some((language) => !stored.languages.includes(language));
  if (!needsMore || !holdsBookings(wanted.status)) {
    return [];
  }
  const found = await checkAgainstStored(tx, wanted.editionId, planned(stored.id, wanted, resources));
  return found.filter(({ code }) => code === 'crew.languageMissing');
}
