import type { Conflict } from './conflict.js';
import { unspoken } from './crew.js';
import { instantsOf } from './intervals.js';
import type { PlanIndex } from './plan-index.js';
import { isOnDuty } from './rules.js';
import { conflictOf } from './scope.js';
import type { Entry } from './timeline.js';

/** crew.offDuty and crew.languageMissing: what concerns whoever guides, interprets, escorts or drives. */
export function crewConflicts(index: PlanIndex, entry: Entry): Conflict[] {
  const { id, title, crew = [] } = entry.activity;
  const during = () => instantsOf(entry);
  const conflicts = crew.flatMap(({ personId }) => {
    const member = index.crewMember(personId);
    return member && !isOnDuty(member, entry.local)
      ? [conflictOf('crew.offDuty', index.resource(personId), { during: during() })]
      : [];
  });
  const languages = unspoken(index, entry.activity);
  if (languages.length === 0) return conflicts;
  const activity = { id, kind: 'activity', name: title } as const;
  return [...conflicts, conflictOf('crew.languageMissing', activity, { languages, during: during() })];
}
