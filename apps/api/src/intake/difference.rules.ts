import {
  addDays,
  dayOf,
  instantOf,
  listMark,
  pickText,
  type DelegateRole,
  type Language,
  type LocalizedText,
  type Side,
} from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';
import type { IntakeField } from './column-words.js';
import { fault } from '../sheets/cell-reader.rules.js';
import type { Moment } from '../sheets/moment.rules.js';
import { phoneKey } from './phone.rules.js';
import type { Entry, TextField } from './row.rules.js';
import { merged, type GivenText, type Scripts } from './text.rules.js';

/** Another record by its id, under the name that it is shown by. */
export interface Named {
  id: string;
  name: LocalizedText;
}

export interface PersonValues {
  name: LocalizedText;
  title: LocalizedText | null;
  organisation: Named | null;
  side: Side;
  phone: string | null;
  email: string | null;
}

const DELEGATE_TEXTS = [
  'arrivalNumber',
  'arrivalTerminal',
  'departureNumber',
  'departureTerminal',
  'room',
  'diet',
  'mobility',
  'emergencyName',
  'emergencyPhone',
  'notes',
] as const satisfies TextField[];
type DelegateText = (typeof DELEGATE_TEXTS)[number];

export interface DelegateValues extends Record<DelegateText, string | null> {
  role: DelegateRole;
  /** Instants, as RFC 3339 in UTC. */
  arrivesAt: string | null;
  departsAt: string | null;
  hotel: Named | null;
  groups: Named[];
}

/** Who is stored: a person, and their part in the delegation if they have one. */
export interface Stored {
  person: PersonValues;
  delegate: DelegateValues | null;
}

/** One field as it was and as it will be: names in the reader's language, instants as RFC 3339. */
export interface Change {
  field: IntakeField;
  before: string | null;
  after: string;
}

export interface Difference {
  /** As they will be; null where nothing of it changes. */
  person: PersonValues | null;
  delegate: DelegateValues | null;
  changes: Change[];
  faults: FieldError[];
}

export interface Comparing {
  timeZone: string;
  language: Language;
  scripts: Scripts;
  /** Of somebody new of whom the list does not say it. */
  side: Side;
}

/** What a row refers to, found or about to be made. */
export interface References {
  organisation: Named | null;
  hotel: Named | null;
  group: Named | null;
}

/** What a row would change of what is stored, or make of what is not. */
export function difference(
  entry: Entry,
  stored: Stored | null,
  refers: References,
  comparing: Comparing,
): Difference {
  const person = comparePerson(entry, stored?.person ?? null, refers.organisation, comparing);
  const delegate = compareDelegate(entry, stored?.delegate ?? null, refers, comparing);
  const { arrivesAt, departsAt } = delegate.values;
  const backwards =
    arrivesAt !== null && departsAt !== null && Date.parse(departsAt) <= Date.parse(arrivesAt);
  return {
    person: stored && person.changes.length === 0 ? null : person.values,
    delegate: stored?.delegate && delegate.changes.length === 0 ? null : delegate.values,
    changes: [...person.changes, ...delegate.changes],
    faults: backwards ? [fault('departsAt', 'range.endBeforeStart')] : [],
  };
}

const NAME_FIELDS = { zhHans: 'nameHans', zhHant: 'nameHant', en: 'nameEn' } as const;
const same = (one: string, other: string | null | undefined) => one === other;

/** Notes what differs of a field, and gives what it will be. */
class Changes {
  readonly list: Change[] = [];

  take<T>(
    field: IntakeField,
    stored: T | null,
    given: T | undefined | null,
    show: (value: T) => string,
    equal: (one: T, other: T) => boolean = (one, other) => one === other,
  ): T | null {
    if (given === undefined || given === null || (stored !== null && equal(given, stored))) {
      return stored;
    }
    this.list.push({ field, before: stored === null ? null : show(stored), after: show(given) });
    return given;
  }
}

const plain = (value: string) => value;

function comparePerson(
  entry: Entry,
  stored: PersonValues | null,
  organisation: Named | null,
  { language, scripts, side }: Comparing,
): { values: PersonValues; changes: Change[] } {
  const changes = new Changes();
  const name = merged(stored?.name ?? null, entry.name, scripts);
  changes.list.push(...nameChanges(stored?.name ?? null, name, entry.name));
  const title = entry.title ? merged(stored?.title ?? null, entry.title, scripts) : undefined;
  const inLanguage = (text: LocalizedText) => pickText(text, language);
  const values = {
    name,
    title: changes.take('title', stored?.title ?? null, title, inLanguage),
    organisation: changes.take(
      'organisation',
      stored?.organisation ?? null,
      organisation,
      (one) => inLanguage(one.name),
      (one, other) => one.id === other.id,
    ),
    side: changes.take('side', stored?.side ?? null, entry.side, plain) ?? side,
    phone: changes.take('phone', stored?.phone ?? null, entry.phone?.value, plain, (one, other) =>
      same(phoneKey(one)!, phoneKey(other)),
    ),
    email: changes.take(
      'email',
      stored?.email ?? null,
      entry.email,
      plain,
      (one, other) => one.toLowerCase() === other.toLowerCase(),
    ),
  };
  return { values: { ...values, side: values.side as Side }, changes: changes.list };
}

/** Of each script that the list gives: another name, or one that was derived and is now confirmed. */
function nameChanges(stored: LocalizedText | null, next: LocalizedText, given: GivenText): Change[] {
  if (next === stored) {
    return [];
  }
  return (Object.keys(given) as (keyof GivenText)[]).flatMap((key) => {
    const open = (text: LocalizedText | null) => text?.derived?.some((script) => script === key) ?? false;
    const changed = !same(given[key]!, stored?.[key]) || open(stored) !== open(next);
    return changed ? [{ field: NAME_FIELDS[key], before: stored?.[key] ?? null, after: given[key]! }] : [];
  });
}

function compareDelegate(
  entry: Entry,
  stored: DelegateValues | null,
  { hotel, group }: References,
  { timeZone, language }: Comparing,
): { values: DelegateValues; changes: Change[] } {
  const changes = new Changes();
  const texts = Object.fromEntries(
    DELEGATE_TEXTS.map((field) => [field, changes.take(field, stored?.[field] ?? null, entry[field], plain)]),
  ) as Record<DelegateText, string | null>;
  const arrives = entry.arrives && startOf(entry.arrives, timeZone);
  const departs = entry.departs && endOf(entry.departs, timeZone);
  const values = {
    ...texts,
    role: changes.take('role', stored?.role ?? null, entry.role, plain) ?? 'member',
    arrivesAt: changes.take('arrivesAt', stored?.arrivesAt ?? null, arrives, plain, (one, other) =>
      sameTime(one, other, entry.arrives!.clock === null, (at) => dayOf(at, timeZone)),
    ),
    departsAt: changes.take('departsAt', stored?.departsAt ?? null, departs, plain, (one, other) =>
      sameTime(one, other, entry.departs!.clock === null, (at) => dayOf(Date.parse(at) - 1, timeZone)),
    ),
    hotel: changes.take(
      'hotel',
      stored?.hotel ?? null,
      hotel,
      (one) => pickText(one.name, language),
      (one, other) => one.id === other.id,
    ),
  };
  // A list says in which one group somebody is; of the others it has no column.
  const groups =
    changes.take(
      'group',
      stored && stored.groups.length > 0 ? stored.groups : null,
      group && [group],
      (all) => all.map(({ name }) => pickText(name, language)).join(listMark(language)),
      ([one], all) => all.length === 1 && all[0]!.id === one!.id,
    ) ?? [];
  return { values: { ...values, groups, role: values.role as DelegateRole }, changes: changes.list };
}

const iso = (ms: number) => new Date(ms).toISOString();

/** Of a day alone, the arrival is its beginning and the departure its end, so that they are there all of it. */
const startOf = ({ day, clock }: Moment, timeZone: string) => iso(instantOf(day, clock ?? '00:00', timeZone));
const endOf = ({ day, clock }: Moment, timeZone: string) =>
  iso(clock === null ? instantOf(addDays(day, 1), '00:00', timeZone) : instantOf(day, clock, timeZone));

/** A list that only knows the day says nothing against the time that somebody found out. */
const sameTime = (given: string, stored: string, dayOnly: boolean, day: (at: string) => string) =>
  dayOnly ? day(given) === day(stored) : Date.parse(given) === Date.parse(stored);
