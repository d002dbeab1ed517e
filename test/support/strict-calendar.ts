import ICAL from 'ical.js';

/** An event as a calendar has it, its times as instants. */
export interface KnownEvent {
  uid: string;
  title: string;
  startsAt: number;
  endsAt: number;
  description: string;
  location: string;
  isOn: boolean;
  sequence: number;
  stamp: number;
}

/**
 * A calendar that is strict (RFC 5545, RFC 5546): it refuses what is malformed, keeps events by their UID, and replaces one
 * only by a higher SEQUENCE, or by the same with a later DTSTAMP.
 */
export class StrictCalendar {
  readonly events = new Map<string, KnownEvent>();

  /** @throws Error when the text breaks a rule, or an event that is on would say something else than before */
  take(text: string): void {
    for (const event of parseStrictly(text)) {
      const has = this.events.get(event.uid);
      if (has && event.sequence < has.sequence) throw new Error(`the SEQUENCE of ${event.title} fell`);
      const isLater = !has || event.sequence > has.sequence || event.stamp > has.stamp;
      if (isLater) this.events.set(event.uid, event);
      else if (JSON.stringify(has) !== JSON.stringify(event))
        throw new Error(`${event.title} changed unsaid`);
    }
  }

  /** What takes place, in order of time. */
  get on(): KnownEvent[] {
    const on = [...this.events.values()].filter(({ isOn }) => isOn);
    return on.sort((a, b) => a.startsAt - b.startsAt || (a.uid < b.uid ? -1 : 1));
  }
}

/** @throws Error when a line or an event breaks a rule of RFC 5545 */
export function parseStrictly(text: string): KnownEvent[] {
  if (/[^\r]\n|\r[^\n]/.test(text) || !text.endsWith('\r\n')) throw new Error('lines end with CRLF');
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`a line is longer than 75 octets: ${long}`);
  const calendar = new ICAL.Component(ICAL.parse(text) as object as unknown[]);
  if (calendar.getFirstPropertyValue('version') !== '2.0') throw new Error('the version is not 2.0');
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((component) => [String(component.getFirstPropertyValue('tzid')), new ICAL.Timezone(component)]),
  );
  const events = calendar.getAllSubcomponents('vevent').map((component) => knownOf(component, zones));
  if (new Set(events.map(({ uid }) => uid)).size < events.length) throw new Error('a UID stands twice');
  return events;
}

function knownOf(component: ICAL.Component, zones: Map<string, ICAL.Timezone>): KnownEvent {
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  const instant = (name: string): number => {
    const property = component.getFirstProperty(name);
    const time = property?.getFirstValue();
    if (!(time instanceof ICAL.Time)) throw new Error(`an event has no ${name}`);
    const zoneName = property?.getFirstParameter('tzid');
    const zone = zoneName ? zones.get(zoneName) : undefined;
    if (zoneName && !zone) throw new Error(`no VTIMEZONE is named ${zoneName}`);
    if (zone) time.zone = zone;
    else if (time.zone !== ICAL.Timezone.utcTimezone) throw new Error(`${name} floats`);
    return time.toUnixTime() * 1000;
  };
  const [stamp, modified] = [instant('dtstamp'), instant('last-modified')];
  if (stamp !== modified) throw new Error('without METHOD, DTSTAMP is when it was last modified');
  return {
    uid: text('uid'),
    title: text('summary'),
    startsAt: instant('dtstart'),
    endsAt: instant('dtend'),
    description: text('description'),
    location: text('location'),
    isOn: text('status') !== 'CANCELLED',
    sequence: Number(text('sequence')),
    stamp,
  };
}
