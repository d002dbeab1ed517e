import type { CrewDuty } from '@yutai/domain';
import { withCrew, type PlanActivity } from '@yutai/planning';
import { NOBODYS, NONE, type Grouping } from './grouping';

/** What somebody is taken for where nobody is replaced: the first of these that is a duty of theirs. */
const RIDING: readonly CrewDuty[] = ['driver', 'escort', 'guide', 'interpreter'];
const SERVING: readonly CrewDuty[] = ['guide', 'interpreter', 'escort'];

/** A visit is guided and a ride driven; at a session or a meeting somebody serves where languages are needed. */
const wantsCrew = ({ kind, crew = [], languages = [] }: PlanActivity) =>
  crew.length === 0 && (kind === 'site_visit' || kind === 'transfer' || languages.length > 0);

/** A row for everybody of the crew: who is taken off in one serves in the other, for the same. */
export const CREW_ROWS: Grouping = {
  heads: ({ crew = [] }) => [
    ...crew.map(({ id, name, duties, languages, workingHours, startsOn, endsOn }) => ({
      id,
      name,
      member: { duties, languages },
      work: { hours: workingHours, startsOn, endsOn },
    })),
    NOBODYS,
  ],
  rowsOf: (activity, isRow) =>
    wantsCrew(activity) ? [NONE] : (activity.crew ?? []).map(({ personId }) => personId).filter(isRow),
  into: (activity, row, { crew = [] }, from) => {
    const serving = activity.crew ?? [];
    const own = serving.find(({ personId }) => personId === from);
    if (row === NONE) return own ? withCrew(activity, null, own.personId) : null;
    const member = crew.find(({ id }) => id === row);
    if (!member || serving.some(({ personId }) => personId === row)) return null;
    const usual = activity.kind === 'transfer' ? RIDING : SERVING;
    const part = (own ? [own.part] : usual).find((duty) => member.duties.includes(duty));
    return part ? withCrew(activity, { personId: row, part }, own?.personId ?? null) : null;
  },
};
