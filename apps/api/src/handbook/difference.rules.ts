import { isCrewDuty, type LocalizedText } from '@yutai/domain';
import { differenceOf, type ActivityChange, type ReleaseActivity, type Timetable } from '@yutai/planning';
import type { HandbookRecord } from './handbook-record.js';

type Desk = HandbookRecord['desk'];

/**
 * What is different from the release before, as the desk is told it: another vehicle, other crew, other topics too. What one
 * of the two releases does not know is not told as changed.
 */
export function handbookDifference(record: HandbookRecord, before: Timetable): ActivityChange[] {
  const { timetable, desk, earlierDesk, delegationIds } = record;
  const isKnown = desk !== undefined && earlierDesk !== undefined;
  const now = new Map(timetable.activities.map((activity) => [activity.id, topicsOf(activity, desk)]));
  const told = ({ activities }: Timetable, parts: Desk) => ({
    activities: activities.map((activity) => ({
      ...activity,
      topics: topicsOf(activity, parts) ?? now.get(activity.id),
      ...(delegationIds && { personIds: isKnown ? crewOf(activity, parts) : [] }),
    })),
    desk: delegationIds ? withoutHeadcounts(parts) : parts,
  });
  return differenceOf(told(before, earlierDesk), told(timetable, desk)).activities;
}

/** What a visit is about, which earlier releases kept for the desk alone; undefined where nobody knows. */
export const topicsOf = ({ id, topics }: ReleaseActivity, desk: Desk): LocalizedText[] | undefined =>
  topics ?? (desk && (desk[id]?.topics ?? []));

/** Of everybody who shares an activity: no business of a handbook for some of them. */
const withoutHeadcounts = (parts: Desk): Desk =>
  parts && Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, { ...part, headcount: null }]));

/** Whom a handbook names: who else comes is not told to some delegations alone. */
const crewOf = ({ id }: ReleaseActivity, parts: Desk) =>
  (parts?.[id]?.people ?? []).filter(({ part }) => isCrewDuty(part)).map(({ personId }) => personId);
