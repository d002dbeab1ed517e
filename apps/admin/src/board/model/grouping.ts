import type { LocalizedText } from '@yutai/domain';
import type { Plan, PlanActivity, PlanCrewMember } from '@yutai/planning';
import type { Work } from './closed';

/** The row of what has none of these: no delegation, no place. */
export const NONE = '';

export const NOBODYS = { id: NONE, name: null };

export interface RowHead {
  /** Of the delegation, the place …; NONE for what has none. */
  id: string;
  name: LocalizedText | null;
  /** Of a delegation. */
  headcount?: number;
  /** Of a room: the place it is in. */
  within?: LocalizedText;
  districtCode?: string | null;
  /** When the place receives, or somebody of the crew works. */
  work?: Work;
  /** Of somebody of the crew. */
  member?: Pick<PlanCrewMember, 'duties' | 'languages'>;
}

/** One way of putting the activities into rows. */
export interface Grouping {
  heads(plan: Plan): RowHead[];
  /** @param isRow whether an id is that of a row */
  rowsOf(activity: PlanActivity, isRow: (id: string) => boolean): readonly string[];
  /** The activity as it is in another row than it was taken from, or null where taking it there means nothing. */
  into(activity: PlanActivity, row: string, plan: Plan, from?: string): PlanActivity | null;
}
