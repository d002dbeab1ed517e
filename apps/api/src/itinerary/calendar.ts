import { TZDate } from '@date-fns/tz';
import {
  escape,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { pickText, type Language, type LocalizedText } from '@yutai/domain';
import type { ItineraryActivity, ItineraryPlace } from '@yutai/planning';
import { CALENDAR_WORDS } from './calendar-words.js';
import type { DelegateItinerary } from './released.js';

/**
 * A delegate's itinerary as RFC 5545 text in their language, in the edition's time zone. An activity has the same UID
 * in every release and for everybody, and the release's number as SEQUENCE, so that a calendar replaces what it has;
 * a cancelled one is STATUS:CANCELLED.
 */
export function calendarOf(itinerary: DelegateItinerary): string {
  const { edition, release, delegate } = itinerary;
  const calendar = new ICalCalendar({
    name: escape(pickText(edition.name, delegate.language), false),
    prodId: { company: 'Yutai', product: 'Itinerary', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // Named at each event: named here, the library would write DTSTAMP in it, which has to be UTC.
    timezone: { name: null, generator: timeZoneBlock },
  });
  for (const activity of itinerary.activities) {
    calendar.createEvent(eventOf(activity, delegate.language, edition.timeZone, release!));
  }
  return `${calendar.toString()}\r\n`;
}

function timeZoneBlock(timeZone: string): string | null {
  const found = tzlib_get_ical_block(timeZone);
  return (Array.isArray(found) ? found[0] : found) || null;
}

function eventOf(
  activity: ItineraryActivity,
  language: Language,
  timeZone: string,
  release: { number: number; publishedAt: string },
): ICalEventData {
  const words = CALENDAR_WORDS[language];
  const cancelled = activity.status === 'cancelled';
  const title = pickText(activity.title, language);
  return {
    id: `${activity.id}@yutai`,
    sequence: release.number,
    stamp: new Date(release.publishedAt),
    lastModified: new Date(release.publishedAt),
    start: new TZDate(activity.startsAt, timeZone),
    end: new TZDate(activity.endsAt, timeZone),
    timezone: timeZone,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: cancelled ? words.cancelled(title) : title,
    location: locationOf(activity, language),
    description: descriptionOf(activity, language),
  };
}

function locationOf({ place, toPlace }: ItineraryActivity, language: Language): ICalEventData['location'] {
  if (!place) {
    return null;
  }
  const title = [place, toPlace].flatMap((each) => (each ? [nameOf(each, language)] : [])).join(' → ');
  const address = pickText(place.address, language) || undefined;
  const { latitude, longitude } = place;
  const geo = latitude === null || longitude === null ? undefined : { lat: latitude, lon: longitude };
  return { title, address, geo };
}

const nameOf = ({ name, parentName }: ItineraryPlace, language: Language) =>
  [parentName, name]
    .flatMap((text: LocalizedText | null) => (text ? [pickText(text, language)] : []))
    .join(' ');

function descriptionOf(activity: ItineraryActivity, language: Language): string | null {
  const words = CALENDAR_WORDS[language];
  const { hostName, groupName, bring, briefing, safetyNotes, travelToNext, illustrative } = activity;
  const lines = [
    hostName && words.host(pickText(hostName, language)),
    groupName && words.group(pickText(groupName, language)),
    bring && words.bring(pickText(bring, language)),
    briefing && pickText(briefing, language),
    safetyNotes && words.safety(pickText(safetyNotes, language)),
    travelToNext?.minutes ? words.travel(travelToNext.minutes + travelToNext.boardingMinutes) : null,
    illustrative.length > 0 ? words.illustrative : null,
  ];
  return lines.filter(Boolean).join('\n') || null;
}
