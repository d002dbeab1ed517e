import { instantOf } from '@yutai/domain';
import type { Conflict } from './conflict.js';
import { DAY, instantsOf } from './intervals.js';
import { localOf } from './local.js';
import type { PlanIndex } from './plan-index.js';
import { type DayItem, hasLunch, isLongDay, isWithinDays } from './rules.js';
import { conflictOf, type Scope } from './scope.js';
import type { Entry } from './timeline.js';

/** day.noLunch, day.tooLong and edition.outsideDays. A delegation's day is what starts on one local day. */
export function dayConflicts(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  const conflicts = outsideDays(index, entry);
  for (const id of entry.activity.delegationIds) {
    const day = index.of(id)?.dayOf(entry) ?? [entry];
    const [first = entry] = day;
    if (scope === 'edition' && first !== entry) continue;
    const end = Math.max(...day.map((one) => one.end));
    const during = instantsOf({ start: first.start, end });
    if (isLongDay(first, end)) conflicts.push(conflictOf('day.tooLong', index.resource(id), { during }));
    if (!hasLunch(itemsOf(index, day)))
      conflicts.push(conflictOf('day.noLunch', index.resource(id), { during }));
  }
  return conflicts;
}

function outsideDays(index: PlanIndex, entry: Entry): Conflict[] {
  const { id, startsOn, endsOn, timeZone } = index.edition;
  const [first, last] = [Date.parse(startsOn) / DAY, Date.parse(endsOn) / DAY];
  if (isWithinDays(localOf({ timeZone }, entry), first, last)) return [];
  const during = instantsOf({
    start: instantOf(startsOn, '00:00', timeZone),
    end: instantOf(endsOn, '24:00', timeZone),
  });
  return [conflictOf('edition.outsideDays', { id, kind: 'edition', name: null }, { during })];
}

function itemsOf(index: PlanIndex, day: readonly Entry[]): DayItem[] {
  return day.map((entry, position) => {
    const { start, end } = localOf(index.edition, entry);
    const midnight = entry.day * DAY;
    const { placeId, toPlaceId, sessionKind } = entry.activity;
    const next = day[position + 1]?.activity.placeId ?? null;
    return {
      start: start - midnight,
      end: end - midnight,
      roadToNext: index.travel.minutes(toPlaceId ?? placeId, next) ?? 0,
      isMeal: sessionKind === 'banquet' || index.occupied(entry.activity)?.kind === 'restaurant',
    };
  });
}
