import { clockOf, confirmedName, dayOf, holdsBookings, type ActivityPart } from '@yutai/domain';
import type { ReleaseActivity, Timetable } from '@yutai/planning';
import { marked } from '../documents/marks.rules.js';
import { NOTHING, type Wording } from '../documents/wording.js';
import { shortDay } from './days.rules.js';
import type { HandbookRecord, KnownPerson, KnownVehicle } from './handbook-record.js';

/** What may be marked as made up: an activity, a person, a vehicle, a delegation. */
type Marked = { illustrative: readonly string[] };

const byTime = (a: ReleaseActivity, b: ReleaseActivity) =>
  Date.parse(a.startsAt) - Date.parse(b.startsAt) ||
  Date.parse(a.endsAt) - Date.parse(b.endsAt) ||
  (a.id < b.id ? -1 : 1);

const named = (name: string, phone: string) => (phone === '' ? name : `${name} ${phone}`);

/** A handbook's record, and how its parts are called in one language. */
export class Handbook {
  /** What takes place, in order of time. */
  readonly activities: readonly ReleaseActivity[];
  private readonly people: ReadonlyMap<string, KnownPerson>;
  private readonly vehicles: ReadonlyMap<string, KnownVehicle>;

  constructor(
    readonly record: HandbookRecord,
    readonly wording: Wording,
  ) {
    const { timetable, known } = record;
    this.activities = timetable.activities.filter(({ status }) => holdsBookings(status)).sort(byTime);
    this.people = new Map(known.people.map((person) => [person.id, person]));
    this.vehicles = new Map(known.vehicles.map((vehicle) => [vehicle.id, vehicle]));
  }

  private get timeZone(): string {
    return this.record.timetable.edition.timeZone;
  }

  day({ startsAt }: Pick<ReleaseActivity, 'startsAt'>): string {
    return dayOf(startsAt, this.timeZone);
  }

  /** "09:00–10:30", and the day of an end that is on another. */
  time(activity: ReleaseActivity): string {
    const { startsAt, endsAt } = activity;
    const last = dayOf(endsAt, this.timeZone);
    const until = last === this.day(activity) ? '' : `\n${shortDay(last, this.wording.language)} `;
    const text = `${clockOf(startsAt, this.timeZone)}–${until}${clockOf(endsAt, this.timeZone)}`;
    return this.mark(text, activity, 'during');
  }

  title(activity: ReleaseActivity): string {
    return this.wording.name(activity.title, { illustrative: activity.illustrative.includes('title') });
  }

  /** Where it is; of a transfer, from where to where. */
  place(activity: ReleaseActivity, timetable: Timetable = this.record.timetable): string {
    const { placeId, toPlaceId } = activity;
    const from = this.mark(this.placed(placeId, timetable), activity, 'placeId');
    const to = this.mark(this.placed(toPlaceId, timetable), activity, 'toPlaceId');
    return [from, to].filter((name) => name !== '').join(' → ') || NOTHING;
  }

  private placed(id: string | null, { places }: Timetable): string {
    const place = places.find((each) => each.id === id);
    const venue = places.find((each) => each.id === place?.parentId);
    return place ? this.wording.placed(place.name, venue?.name) : '';
  }

  /** Which delegations take part, and by which groups; of a handbook for one, whether all of it does. */
  who(activity: ReleaseActivity, timetable: Timetable = this.record.timetable): string {
    const { wording, record } = this;
    const { delegationIds, groups = [] } = activity;
    if (delegationIds.length === 0) return NOTHING;
    if (record.delegationIds?.length === 1) return this.groupsOf(activity, delegationIds[0]!);
    const all = timetable.delegations;
    const isAll = record.delegationIds === null && all.length > 1 && delegationIds.length === all.length;
    if (isAll && groups.length === 0) return wording.say(['全体团组', '全體團組', 'All delegations']);
    const named = all
      .filter(({ id }) => delegationIds.includes(id))
      .map(({ id, name }) => {
        const own = groups.filter(({ delegationId }) => delegationId === id);
        if (own.length === 0) return wording.name(name);
        const params = { name: wording.name(name), groups: wording.names(own.map((group) => group.name)) };
        return wording.say(['{name}（{groups}）', '{name}（{groups}）', '{name} ({groups})'], params);
      });
    return named.length === 0 ? NOTHING : wording.list(named);
  }

  /** By which of its groups a delegation comes. */
  groupsOf({ groups = [] }: ReleaseActivity, delegationId: string): string {
    const own = groups.filter((group) => group.delegationId === delegationId);
    return own.length === 0
      ? this.wording.say(['全团', '全團', 'All'])
      : this.wording.names(own.map(({ name }) => name));
  }

  /** A text of an activity's own; '' where there is none. */
  said(
    activity: ReleaseActivity,
    field: 'bring' | 'briefing' | 'safetyNotes' | 'hostName' | 'hostProfile',
  ): string {
    const text = activity[field];
    const illustrative = activity.illustrative.includes(field);
    return text ? this.wording.name(text, { illustrative }) : '';
  }

  /** Those who are named with an activity as one of these parts. */
  crew({ id }: ReleaseActivity, parts: readonly ActivityPart[], desk = this.record.desk): KnownPerson[] {
    const named = desk?.[id]?.people ?? [];
    return named.flatMap(({ personId, part }) => {
      const person = parts.includes(part) ? this.people.get(personId) : undefined;
      return person ? [person] : [];
    });
  }

  /** The crew by name, with how to reach them in a handbook that tells it. */
  crewNames(activity: ReleaseActivity, ...parts: ActivityPart[]): string {
    const people = this.crew(activity, parts);
    return this.wording.list(people.map((person) => named(this.person(person), this.phone(person))));
  }

  /** '' where it is not known, or not to be told. */
  phone(whose: Marked & { phone: string | null }): string {
    return this.mark(whose.phone ?? '', whose, 'phone');
  }

  /** The phone of a place, or else of what it is in. */
  placePhone(placeId: string | null): string {
    const { timetable, known } = this.record;
    const venueId = timetable.places.find(({ id }) => id === placeId)?.parentId;
    const place = [placeId, venueId].flatMap((id) => known.places.find((each) => each.id === id) ?? [])[0];
    return place ? this.phone(place) : '';
  }

  /** Who looks after a delegation, with how to reach them in a handbook that tells it; '' where nobody is known to. */
  liaison(delegationId: string): string {
    const liaison = this.record.known.delegations.find(({ id }) => id === delegationId)?.liaison;
    return liaison ? named(liaison.name, liaison.phone ?? '') : '';
  }

  /** A person's name in the language, as somebody gave it. */
  person(person: KnownPerson): string {
    return this.mark(this.wording.name(confirmedName(person.name)), person, 'name');
  }

  /** A person's name in every script that somebody gave, that of the language first; a line each. */
  scripts(person: KnownPerson): string {
    const name = confirmedName(person.name);
    const own = this.person(person);
    const others = [name.zhHans, name.zhHant, name.en].filter((text) => text && !own.startsWith(text));
    return [...new Set([own, ...others])].join('\n');
  }

  /** Title and organisation; a line each. */
  post(person: KnownPerson): string {
    const names = [person.title, person.organisation].filter((name) => name !== null);
    return names.length === 0 ? NOTHING : names.map((name) => this.wording.name(name)).join('\n');
  }

  vehicle({ id }: ReleaseActivity, desk = this.record.desk): KnownVehicle | undefined {
    return this.vehicles.get(desk?.[id]?.vehicleId ?? '');
  }

  /** "33-seat coach (渝A·12345, 33 seats)". */
  vehicleName(vehicle: KnownVehicle): string {
    const { wording } = this;
    const plate = vehicle.plate === null ? [] : [this.mark(vehicle.plate, vehicle, 'plate')];
    const seats = wording.say(['{seats}座', '{seats}座', '{seats} seats'], { seats: vehicle.seats });
    const params = {
      name: wording.name(vehicle.name, { illustrative: vehicle.illustrative.includes('name') }),
      more: [...plate, this.mark(seats, vehicle, 'seats')].join(wording.say(['，', '，', ', '])),
    };
    return wording.say(['{name}（{more}）', '{name}（{more}）', '{name} ({more})'], params);
  }

  /** What is made up carries its sign. */
  mark(text: string, { illustrative }: Marked, field: string): string {
    return marked(text, { illustrative: illustrative.includes(field) });
  }
}
