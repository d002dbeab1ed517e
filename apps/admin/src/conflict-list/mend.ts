import type { Conflict, Fix, PlanActivity } from '@yutai/planning';
import { resourceOf, type ActivityResource } from '../activities/activity-resource';
import { settled } from '../activities/candidate';
import { dataProvider } from '../api/data-provider';
import type { Activity, Override, Session } from '../api/records';
import { changesOf } from '../conflicts/changes-of-fix';
import { excuseFromOther, isFromOther, readmitTo } from '../conflicts/excuse';
import { given, withReason } from '../conflicts/overrides';

export interface Mended {
  resource: ActivityResource;
  before: Activity;
  after: Activity;
  back?: () => Promise<unknown>;
}

/** Somebody cannot be excused from what they speak at. */
export class SpeakerError extends Error {}

/** @throws SpeakerError when a fix excuses somebody who speaks */
function refuseSpeaker(before: Activity, fix: Fix): void {
  const { speakers = [] } = before as Partial<Session>;
  if (fix.kind === 'excuse' && speakers.some(({ personId }) => personId === fix.personId)) {
    throw new SpeakerError();
  }
}

async function write({ id, kind, version }: PlanActivity | Activity, change: (before: Activity) => object) {
  const resource = resourceOf(kind);
  const { data: before } = (await dataProvider.getOne(resource, { id })) as { data: Activity };
  const data = settled({ ...before, overrides: before.overrides ?? [], ...change(before), version });
  const answer = await dataProvider.update(resource, { id, data, previousData: before as never });
  return { resource, before, after: answer.data as Activity };
}

/**
 * Carries out a fix on the activity at the version at which it was seen; what was set aside of it stays so. Somebody may
 * be excused from the other activity instead.
 * @throws StaleError when somebody has changed it since, ConflictError when the timetable refuses, SpeakerError
 */
export function mend(activity: PlanActivity, fix: Fix): Promise<Mended> {
  if (isFromOther(fix)) return excuseFromOther(fix);
  if (fix.kind === 'readmit') return readmitTo(activity, fix.personId);
  return write(activity, (before) => {
    refuseSpeaker(before, fix);
    return changesOf(fix, before.people);
  });
}

/** Sets a conflict aside, and leaves the activity as it is. @throws StaleError, ProblemError */
export const setAside = (activity: PlanActivity, conflict: Conflict, reason: string): Promise<Mended> =>
  write(activity, ({ overrides }) => ({ overrides: withReason(overrides ?? [], conflict, reason) }));

/** Takes a reason back: its conflict is open again. @throws StaleError */
export const takeBack = (holder: Activity, override: Override): Promise<Mended> =>
  write(holder, ({ overrides }) => ({
    overrides: given(overrides).filter(
      ({ code, resourceId }) => code !== override.code || resourceId !== override.resourceId,
    ),
  }));
