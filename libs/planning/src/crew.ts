import { isCrewDuty, type SpokenLanguage, speaksForOthers } from '@yutai/domain';
import type { CrewPart, PlanActivity } from './plan.js';
import type { PlanIndex } from './plan-index.js';

/** Of all who are named with an activity, those who guide, interpret, escort or drive. */
export function crewOf(named: readonly { personId: string; part: string }[]): CrewPart[] {
  return named.flatMap(({ personId, part }) => (isCrewDuty(part) ? [{ personId, part }] : []));
}

/** The languages that an activity needs and that nobody who guides or interprets there is known to speak. */
export function unspoken(index: PlanIndex, { languages = [], crew = [] }: PlanActivity): SpokenLanguage[] {
  if (languages.length === 0) return [];
  const spoken = new Set(
    crew.flatMap(({ personId, part }) =>
      speaksForOthers(part) ? (index.crewMember(personId)?.languages ?? []) : [],
    ),
  );
  return languages.filter((language) => !spoken.has(language));
}

/** An activity with somebody named for a part, in place of somebody else where one is given. */
export function withCrew<T extends Pick<PlanActivity, 'crew' | 'resourceIds'>>(
  activity: T,
  part: CrewPart | null,
  insteadOf: string | null,
): T {
  const others = (id: string) => id !== insteadOf && id !== part?.personId;
  return {
    ...activity,
    crew: [...(activity.crew ?? []).filter(({ personId }) => others(personId)), ...(part ? [part] : [])],
    resourceIds: [...activity.resourceIds.filter(others), ...(part ? [part.personId] : [])],
  };
}
