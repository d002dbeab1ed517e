import type { Fix, PlanActivity } from '@yutai/planning';
import { resourceOf, type ActivityResource } from '../activities/activity-resource';
import { dataProvider } from '../api/data-provider';
import type { Activity } from '../api/records';
import { nameOf } from '../fields/name-of';

export type ExcuseFromOther = Extract<Fix, { kind: 'excuse' }> & { activityId: string };

/** Whether a fix excuses somebody from the other activity, which is done at once, and not from the one that is saved. */
export const isFromOther = (fix: Fix): fix is ExcuseFromOther =>
  fix.kind === 'excuse' && fix.activityId !== undefined;

export interface Excused {
  resource: ActivityResource;
  before: Activity;
  after: Activity;
  /** Who, and from what. */
  names: { person: string; activity: string };
  /** @throws StaleError, ConflictError when they are not free any more */
  back: () => Promise<unknown>;
}

/**
 * Excuses somebody from an activity to which they come with their delegation or group; all else of it stays as it is.
 * @throws ProblemError
 */
export async function excuseFromOther({ activityId: id, personId }: ExcuseFromOther): Promise<Excused> {
  const { data: before } = (await dataProvider.getOne('activities', { id })) as { data: Activity };
  const resource = resourceOf(before.kind);
  const after = await dataProvider.verb<Activity>(resource, id, 'excuse', { personId }, before.version);
  const person = after.people.find((named) => named.personId === personId);
  return {
    ...{ resource, before, after },
    names: { person: nameOf(person), activity: nameOf(after) },
    back: () => dataProvider.verb(resource, id, 'readmit', { personId }, after.version),
  };
}

/** Somebody who was excused from an activity comes after all. @throws StaleError, ConflictError when they are not free */
export async function readmitTo({ id, kind, version }: PlanActivity, personId: string) {
  const { data: before } = (await dataProvider.getOne('activities', { id })) as { data: Activity };
  const resource = resourceOf(kind);
  const after = await dataProvider.verb<Activity>(resource, id, 'readmit', { personId }, version);
  const back = () => dataProvider.verb(resource, id, 'excuse', { personId }, after.version);
  return { resource, before, after, back };
}
