import { holdsBookings } from '@yutai/domain';
import {
  checkActivity,
  PlanIndex,
  type Conflict,
  type Plan,
  type RestoreStep,
  type StandingActivity,
} from '@yutai/planning';
import type { Transaction } from '../database/transaction.js';
import { Activity } from '../scheduling/activity.entity.js';
import { book, writeParticipants } from '../scheduling/booking-rows.js';
import { planned } from '../scheduling/conflict-check.js';
import { signed } from '../scheduling/overrides.js';
import { lockParticipants, type Resources } from '../scheduling/participants.js';
import { planStatement } from '../scheduling/plan.statement.js';
import type { OverrideInput } from '../scheduling/schedule.dto.js';
import { judge } from '../scheduling/schedule.rules.js';
import { rearranged, type Arrangement } from '../scheduling/stored-activity.js';
import { Session } from '../sessions/session.entity.js';
import { updateRearranged } from '../site-visits/keep-answer.js';
import { Transfer } from '../transfers/transfer.entity.js';

/** A step with what it books and what stands in its way; null resources: it takes the same at the same time as before. */
export interface Arranged {
  step: RestoreStep;
  wanted: Arrangement;
  resources: Resources | null;
  refusing: Conflict[];
  warnings: Conflict[];
  overridden: OverrideInput[];
}

const withGroups = (activity: StandingActivity) => ({
  ...activity,
  groupIds: activity.groups?.map(({ id }) => id) ?? [],
});

const isRearranged = ({ was, becomes }: RestoreStep) =>
  holdsBookings(becomes.status) &&
  (!holdsBookings(was.status) || rearranged(withGroups(was), withGroups(becomes)));

/**
 * What the steps book and meet once all of them are done, so that two that change places are not in each other's way.
 * All that they take must be locked. What was set aside today or with the release stays set aside.
 */
export async function arrange(
  tx: Transaction,
  editionId: string,
  steps: readonly RestoreStep[],
  overrides: readonly OverrideInput[],
): Promise<Arranged[]> {
  const taken: Pick<Arranged, 'step' | 'wanted' | 'resources'>[] = [];
  for (const step of steps) {
    const wanted = { ...withGroups(step.becomes), editionId };
    const resources = isRearranged(step) ? await lockParticipants(tx, wanted) : null;
    taken.push({ step, wanted, resources });
  }
  const conflictsOf = await checkTogether(tx, editionId, taken);
  return taken.map((each) => {
    const { was, becomes } = each.step;
    const known = [...overrides, ...becomes.overrides, ...was.overrides];
    return { ...each, ...judge(conflictsOf(each), known, tx.caller.ability.can('override', 'activity')) };
  });
}

/** The rules of libs/planning on the edition as it would be. */
async function checkTogether(
  tx: Transaction,
  editionId: string,
  taken: readonly Pick<Arranged, 'step' | 'wanted' | 'resources'>[],
): Promise<(of: Pick<Arranged, 'step'>) => Conflict[]> {
  const { text, values } = planStatement(editionId, null);
  const [row] = await tx.query<{ body: string }>(text, values);
  const plan = JSON.parse(row!.body) as Plan;
  const people = await tx.query<{ id: string; name: object }>(
    'SELECT id, name FROM person WHERE id = ANY ($1::uuid[])',
    [taken.flatMap(({ resources }) => resources?.all ?? [])],
  );
  const after = new Map(
    taken.flatMap(({ step: { activityId: id }, wanted, resources }) =>
      resources ? [[id, planned(id, wanted, resources)] as const] : [],
    ),
  );
  const freed = new Set(
    taken.flatMap(({ step }) => (holdsBookings(step.becomes.status) ? [] : [step.activityId])),
  );
  const index = new PlanIndex({
    ...plan,
    activities: [...plan.activities.filter(({ id }) => !after.has(id) && !freed.has(id)), ...after.values()],
    resources: [
      ...(plan.resources ?? []),
      ...people.map(({ id, name }) => ({ id, kind: 'person' as const, name })),
    ],
  });
  return ({ step }) => {
    const activity = after.get(step.activityId);
    return activity ? checkActivity(index, activity) : [];
  };
}

/** Does all steps: what moves is freed first and booked last. @param reason why others are cancelled */
export async function putBack(tx: Transaction, arranged: readonly Arranged[], reason: string) {
  const moved = arranged.filter(({ resources }) => resources !== null);
  await tx.query('DELETE FROM booking WHERE activity_id = ANY ($1::uuid[])', [
    moved.map(({ step }) => step.activityId),
  ]);
  for (const each of arranged) {
    await write(tx, each, reason);
  }
  for (const { step, wanted, resources } of moved) {
    await book(tx, step.activityId, wanted, resources!);
  }
}

async function write(
  tx: Transaction,
  { step, wanted, resources, overridden }: Arranged,
  reason: string,
): Promise<void> {
  const { was, becomes } = step;
  const { title, startsAt, endsAt, placeId, toPlaceId, headcount, languages, bring, briefing, status } =
    becomes;
  const known = [...becomes.overrides, ...was.overrides];
  await tx.update(Activity, was.id, was.version, {
    title,
    during: startsAt && `[${startsAt},${endsAt})`,
    ...{ placeId, toPlaceId, headcount, languages, bring, briefing, status },
    cancelledReason: status === 'cancelled' ? (becomes.cancelledReason ?? reason) : null,
    ...(resources && { overrides: signed(tx, overridden, known) }),
  });
  await writeParticipants(tx, was.id, wanted);
  await writeOwn(tx, step);
}

/** What only its kind has; a visit at another time or place is to be asked for anew. */
async function writeOwn(tx: Transaction, { was, becomes }: RestoreStep): Promise<void> {
  const { kind, id: activityId, sessionKind, vehicleId, hostId } = becomes;
  if (kind === 'session' && sessionKind) {
    await tx.manager.update(Session, { activityId }, { sessionKind });
  }
  if (kind === 'transfer') {
    await tx.manager.update(Transfer, { activityId }, { vehicleId });
  }
  if (kind === 'site_visit') {
    const host = hostId === was.hostId ? {} : { hostId, hostContactId: null };
    const told = { safetyNotes: becomes.safetyNotes ?? null, topics: becomes.topics ?? [] };
    const places = [withGroups(was), withGroups(becomes)] as const;
    await updateRearranged(tx, activityId, places, { ...host, ...told });
  }
}
