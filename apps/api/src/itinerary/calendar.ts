import { TZDate } from '@date-fns/tz';
import {
  escape,
  foldLines,
  ICalCalendar,
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { pickText, type Language, type LocalizedText } from '@yutai/domain';
import type { CalendarEntry, DatedEntry, ItineraryPlace } from '@yutai/planning';
import { CALENDAR_WORDS } from './calendar-words.js';

/** What a calendar says, and to whom. */
interface Calendar {
  edition: { name: LocalizedText; timeZone: string };
  /** Whose it is, where it is not its reader's own. */
  name: LocalizedText | null;
  language: Language;
  entries: readonly DatedEntry[];
}

/** How often a calendar is to ask anew. */
const REFRESH = 'PT15M';

/**
 * RFC 5545 text in one language, in the edition's time zone. An activity has the same UID in every release and for
 * everybody; its SEQUENCE and dates are the release's in which it last changed, so the text is the same until then. There
 * is no METHOD: nobody is invited, and PUBLISH would ask for an ORGANIZER (RFC 5546, 3.2.1).
 */
export function calendarText({ edition, name, language, entries }: Calendar): string {
  const zone = timeZoneBlock(edition.timeZone);
  const week = pickText(edition.name, language);
  const called = escape(name ? `${pickText(name, language)} · ${week}` : week, false);
  const calendar = new ICalCalendar();
  const events = entries.map((entry) =>
    new ICalEvent(eventOf(entry, language, zone ? edition.timeZone : null), calendar).toString(),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yutai//Itinerary//EN',
    'CALSCALE:GREGORIAN',
    // The library writes some of these behind the events, where the standard has no place for them.
    `NAME:${called}`,
    `X-WR-CALNAME:${called}`,
    `X-WR-TIMEZONE:${edition.timeZone}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...[zone, ...events].flatMap((part) => part?.trimEnd().split(/\r?\n/) ?? []),
    'END:VCALENDAR',
    '',
  ];
  return foldLines(lines.join('\r\n'));
}

/** The VTIMEZONE of an IANA name; null of one that needs none, such as UTC: times are then told in UTC. */
function timeZoneBlock(timeZone: string): string | null {
  const found = tzlib_get_ical_block(timeZone);
  return (Array.isArray(found) ? found[0] : found) || null;
}

function eventOf(entry: DatedEntry, language: Language, timeZone: string | null): ICalEventData {
  const words = CALENDAR_WORDS[language];
  const cancelled = entry.status === 'cancelled';
  const title = pickText(entry.title, language);
  const moment = (instant: string) => (timeZone ? new TZDate(instant, timeZone) : new Date(instant));
  return {
    id: `${entry.id}@yutai`,
    sequence: entry.sequence,
    stamp: new Date(entry.changedAt),
    lastModified: new Date(entry.changedAt),
    start: moment(entry.startsAt),
    end: moment(entry.endsAt),
    timezone: timeZone,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    summary: cancelled ? words.cancelled(title) : title,
    location: locationOf(entry, language),
    description: descriptionOf(entry, language),
  };
}

function locationOf({ place, toPlace }: CalendarEntry, language: Language): ICalEventData['location'] {
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

function descriptionOf(entry: CalendarEntry, language: Language): string | null {
  const words = CALENDAR_WORDS[language];
  const { hostName, groupNames, delegationNames, headcount, travelToNext, illustrative } = entry;
  const { vehicle, bring, briefing, safetyNotes } = entry;
  const say = (text: LocalizedText | null, how: (words: string) => string) =>
    text && how(pickText(text, language));
  const sayAll = (texts: LocalizedText[], how: (words: string) => string) =>
    texts.length > 0 ? how(texts.map((text) => pickText(text, language)).join(words.between)) : null;
  const lines = [
    say(hostName, words.host),
    sayAll(groupNames, words.group),
    sayAll(delegationNames, words.delegations),
    headcount && words.headcount(headcount),
    say(vehicle, words.vehicle),
    say(bring, words.bring),
    say(briefing, (text) => text),
    say(safetyNotes, words.safety),
    travelToNext?.minutes ? words.travel(travelToNext.minutes + travelToNext.boardingMinutes) : null,
    illustrative.length > 0 ? words.illustrative : null,
  ];
  return lines.filter(Boolean).join('\n') || null;
}
