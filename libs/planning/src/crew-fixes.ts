import { SPEAKING_DUTIES, type CrewDuty, type SpokenLanguage } from '@yutai/domain';
import { checkActivity, isFree } from './check.js';
import type { Conflict, Fix } from './conflict.js';
import { unspoken, withCrew } from './crew.js';
import type { PlanActivity, PlanCrewMember } from './plan.js';
import type { PlanIndex } from './plan-index.js';

/** Somebody of the crew is wanted: for one of these duties, speaking at least this. */
interface Vacancy {
  duties: readonly CrewDuty[];
  languages: readonly SpokenLanguage[];
  insteadOf: string | null;
}

/** Whether others of the crew may mend a conflict. */
export function isOfCrew({ crew = [] }: PlanActivity, { code, level, resource }: Conflict): boolean {
  if (code === 'crew.languageMissing') return true;
  return level !== 'inform' && crew.some(({ personId }) => personId === resource.id);
}

/** Others of the crew who are free then, on duty, and speak what is needed; those who speak little else first. */
export function crewFixes(
  index: PlanIndex,
  candidate: PlanActivity,
  conflict: Conflict,
  most: number,
): Fix[] {
  if (!isOfCrew(candidate, conflict)) return [];
  const { duties, languages, insteadOf } = vacancyOf(index, candidate, conflict);
  return [...index.crew()]
    .filter(({ id }) => !candidate.resourceIds.includes(id))
    .filter((member) => languages.every((language) => member.languages.includes(language)))
    .sort((a, b) => a.languages.length - b.languages.length || (a.id < b.id ? -1 : 1))
    .flatMap((member) => {
      const part = duties.find((duty) => member.duties.includes(duty));
      return part && isFreeFor(index, candidate, member, { part, insteadOf })
        ? [{ kind: 'crew' as const, personId: member.id, part, insteadOf }]
        : [];
    })
    .slice(0, most);
}

/**
 * Of the crew, whoever has the duty, is on duty and has time for it then; first those who speak what is needed there and
 * nobody speaks yet, then those who speak little else.
 * @param candidate as it would be without them; with a time
 */
export function crewFreeFor(index: PlanIndex, candidate: PlanActivity, part: CrewDuty): PlanCrewMember[] {
  const wanted = unspoken(index, candidate);
  const lacks = ({ languages }: PlanCrewMember) =>
    wanted.filter((language) => !languages.includes(language)).length;
  return [...index.crew()]
    .filter(({ id, duties }) => duties.includes(part) && !candidate.resourceIds.includes(id))
    .filter((member) => isFreeFor(index, candidate, member, { part, insteadOf: null }))
    .sort((a, b) => lacks(a) - lacks(b) || a.languages.length - b.languages.length || (a.id < b.id ? -1 : 1));
}

function vacancyOf(
  index: PlanIndex,
  candidate: PlanActivity,
  { code, resource, languages }: Conflict,
): Vacancy {
  if (code === 'crew.languageMissing') {
    return { duties: SPEAKING_DUTIES, languages: languages ?? [], insteadOf: null };
  }
  const own = (candidate.crew ?? []).filter(({ personId }) => personId === resource.id);
  const before = unspoken(index, candidate);
  const after = unspoken(index, withCrew(candidate, null, resource.id));
  return {
    duties: own.map(({ part }) => part),
    languages: after.filter((language) => !before.includes(language)),
    insteadOf: resource.id,
  };
}

function isFreeFor(
  index: PlanIndex,
  candidate: PlanActivity,
  { id }: PlanCrewMember,
  { part, insteadOf }: { part: CrewDuty; insteadOf: string | null },
): boolean {
  return isFree(checkActivity(index, withCrew(candidate, { personId: id, part }, insteadOf)), id);
}
