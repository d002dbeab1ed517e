import { clockOf, dayOf, pickText, type Language, type LocalizedText } from '@yutai/domain';
import type { Timetable } from '@yutai/planning';

/** What a row of a programme says: its day, its time, what, where, and who. */
export type ProgrammeRow = [day: string, time: string, title: string, place: string, who: string];

const ALL: Record<Language, string> = { 'zh-Hans': '全体团组', 'zh-Hant': '全體團組', en: 'All delegations' };
const WHOLE: Record<Language, string> = { 'zh-Hans': '全团', 'zh-Hant': '全團', en: 'All' };

/** The rows that a handbook of a timetable must have, and no other, as the API tells the timetable. */
export function programmeOf(
  { edition, places, delegations, activities }: Timetable,
  language: Language,
  delegationId?: string,
): ProgrammeRow[] {
  const say = (text: LocalizedText | undefined) => pickText(text, language);
  const placeOf = (id: string | null) => {
    const place = places.find((each) => each.id === id);
    const venue = places.find((each) => each.id === place?.parentId);
    if (!place) return '';
    if (!venue) return say(place.name);
    return language === 'en' ? `${say(place.name)}, ${say(venue.name)}` : say(venue.name) + say(place.name);
  };
  const whoOf = ({ delegationIds, groups = [] }: Timetable['activities'][number]) => {
    const mark = language === 'en' ? ', ' : '、';
    if (delegationIds.length === 0) return '—';
    if (delegationId) {
      const own = groups.filter((group) => group.delegationId === delegationId);
      return own.length === 0 ? WHOLE[language] : own.map(({ name }) => say(name)).join(mark);
    }
    if (groups.length === 0 && delegations.length > 1 && delegationIds.length === delegations.length) {
      return ALL[language];
    }
    return delegations
      .filter(({ id }) => delegationIds.includes(id))
      .map(({ id, name }) => {
        const own = groups.filter((group) => group.delegationId === id).map((group) => say(group.name));
        const inside = own.join(mark);
        return say(name) + (own.length === 0 ? '' : language === 'en' ? ` (${inside})` : `（${inside}）`);
      })
      .join(mark);
  };
  return activities
    .filter(({ status }) => status !== 'cancelled')
    .filter(({ delegationIds }) => !delegationId || delegationIds.includes(delegationId))
    .map((activity): ProgrammeRow => [
      dayOf(activity.startsAt, edition.timeZone),
      `${clockOf(activity.startsAt, edition.timeZone)}–${clockOf(activity.endsAt, edition.timeZone)}`,
      say(activity.title),
      [placeOf(activity.placeId), placeOf(activity.toPlaceId)].filter(Boolean).join(' → ') || '—',
      whoOf(activity),
    ]);
}
