import { dayOf, type LocalizedText } from '@yutai/domain';
import type { Timetable } from '@yutai/planning';

export type Published = Timetable['activities'][number];

/** What a timetable is narrowed by; what is empty narrows nothing. */
export interface Narrowing {
  day: string;
  delegation: string;
  kind: string;
  q: string;
}

export const EVERYTHING: Narrowing = { day: '', delegation: '', kind: '', q: '' };

/** The days on which something is published, in order, on the clock of the edition. */
export const publishedDays = ({ edition, activities }: Timetable): string[] =>
  [...new Set(activities.map(({ startsAt }) => dayOf(startsAt, edition.timeZone)))].sort();

const wordsOf = (text: LocalizedText | null | undefined) =>
  [text?.zhHans, text?.zhHant, text?.en].join(' ').toLowerCase();

/** What fits, in order of time. Words are looked for in titles, hosts, and names of places and delegations, in any language. */
export function narrowed(
  { edition, places, delegations, activities }: Timetable,
  by: Narrowing,
): Published[] {
  const names = new Map([...places, ...delegations].map(({ id, name }) => [id, wordsOf(name)]));
  const words = by.q.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = ({ title, hostName, placeId, toPlaceId, delegationIds }: Published) =>
    [
      wordsOf(title),
      wordsOf(hostName),
      ...[placeId, toPlaceId, ...delegationIds].map((id) => names.get(id ?? '') ?? ''),
    ].join(' ');
  return activities
    .filter(
      (activity) =>
        (!by.day || dayOf(activity.startsAt, edition.timeZone) === by.day) &&
        (!by.delegation || activity.delegationIds.includes(by.delegation)) &&
        (!by.kind || activity.kind === by.kind) &&
        words.every((word) => textOf(activity).includes(word)),
    )
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.id < b.id ? -1 : 1));
}

/** Day after day, as they are in order of time. */
export function byDay(activities: readonly Published[], timeZone: string): [string, Published[]][] {
  const days = new Map<string, Published[]>();
  for (const activity of activities) {
    const day = dayOf(activity.startsAt, timeZone);
    days.set(day, [...(days.get(day) ?? []), activity]);
  }
  return [...days];
}
