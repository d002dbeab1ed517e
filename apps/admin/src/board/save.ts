import { crewOf } from '@yutai/planning';
import { resourceOf } from '../activities/activity-resource';
import { settled } from '../activities/candidate';
import { dataProvider } from '../api/data-provider';
import type { Activity, Override } from '../api/records';
import { excuseFromOther, type ExcuseFromOther } from '../conflicts/excuse';
import { rearranged } from './rearranged';
import { arrangementOf, type Arrangement, type Wish } from './model/arrangement';
import type { Direction, Edit, Making, Moving, Saved, Side } from './model/history';

const read = async (resource: string, id: string) =>
  ((await dataProvider.getOne(resource, { id })) as { data: Activity }).data;

const sideOf = (record: Activity): Side => ({
  arrangement: arrangementOf({ ...record, crew: crewOf(record.people) }),
  status: record.status,
  overrides: record.overrides ?? [],
});

interface Rearranging {
  version: number;
  to: Arrangement;
  overrides: readonly Override[];
}

/** Writes the whole of an activity with another arrangement; all else stays as it is stored. */
async function arrange(resource: string, before: Activity, { version, to, overrides }: Rearranging) {
  const data = settled({ ...rearranged(before, to), version, overrides });
  const previousData = before as never;
  const answer = await dataProvider.update(resource, { id: before.id, data, previousData });
  return answer.data as Activity;
}

async function make(resource: string, fields: Making['fields']): Promise<Saved> {
  const { id, version } = (await dataProvider.create(resource, { data: fields })).data as unknown as Activity;
  return { edit: { id, resource, fields }, seen: version, now: version };
}

/**
 * Saves what somebody wants of an activity, at the version at which they saw it.
 * @throws StaleError when it is no longer at that version, ConflictError when the timetable refuses
 */
export async function saveWish(
  { activity, to, copy }: Wish,
  overrides: readonly Override[] = [],
): Promise<Saved> {
  const resource = resourceOf(activity.kind);
  const before = await read(resource, activity.id);
  if (copy) {
    return make(resource, settled({ ...rearranged(before, to), version: undefined, overrides }));
  }
  const { id, version } = activity;
  const after = await arrange(resource, before, { version, to, overrides });
  return {
    edit: { id, resource, before: sideOf(before), after: sideOf(after) },
    seen: version,
    now: after.version,
  };
}

/** Excuses somebody from what is in the way of something else. @throws StaleError, ProblemError */
export async function saveExcuse(fix: ExcuseFromOther): Promise<Saved> {
  const { resource, before, after } = await excuseFromOther(fix);
  const { activityId: id, personId } = fix;
  return { edit: { id, resource, personId }, seen: before.version, now: after.version };
}

async function restore({ id, resource }: Moving, { arrangement, status, overrides }: Side, version: number) {
  const before = await read(resource, id);
  const record = await arrange(resource, before, { version, to: arrangement, overrides });
  if (status !== 'confirmed' || record.status === 'confirmed') return record.version;
  return (await dataProvider.verb<Activity>(resource, id, 'confirm', {}, record.version)).version;
}

/**
 * Takes an edit back, or does it again, unless somebody else has changed the activity since. A copy that is made again
 * has a new id.
 * @param version at which it was left
 * @throws StaleError, ConflictError
 */
export async function saveEdit(edit: Edit, direction: Direction, version: number): Promise<Saved> {
  if ('before' in edit) {
    const now = await restore(edit, direction === 'undo' ? edit.before : edit.after, version);
    return { edit, seen: version, now };
  }
  if ('personId' in edit) {
    const { id, resource, personId } = edit;
    const verb = direction === 'undo' ? 'readmit' : 'excuse';
    const { version: now } = await dataProvider.verb<Activity>(resource, id, verb, { personId }, version);
    return { edit, seen: version, now };
  }
  const { id, resource, fields } = edit;
  if (direction === 'redo') return make(resource, fields);
  await dataProvider.delete(resource, { id, previousData: { id, version } });
  return { edit, seen: version, now: version };
}
