import { pickText, type ActivityKind, type Language, type LocalizedText } from '@yutai/domain';
import type { ReleaseActivity } from '@yutai/planning';
import { Wording } from '../documents/wording.js';
import { Handbook } from './handbook.js';
import type { HandbookRecord, KnownPerson, PublishedAs } from './handbook-record.js';
import { SECTIONS } from './handbook.rules.js';

/** What a text of a handbook can be looked after in, by the names of their tables. */
export const GAP_ENTITIES = ['edition', 'delegation', 'place', 'person', 'vehicle'] as const;
export type GapEntity = (typeof GAP_ENTITIES)[number] | ActivityKind;

/** A text, and the record in which somebody mends what it lacks; null where that is not known any more. */
export interface Gap {
  text: string;
  entity: GapEntity | null;
  id: string | null;
}

/** What a handbook would be better for, told before it is made. */
export interface HandbookGaps {
  release: PublishedAs;
  withoutEnglish: Gap[];
  withoutPlace: Gap[];
  withoutVehicle: Gap[];
}

export function handbookGaps(record: HandbookRecord, language: Language): HandbookGaps {
  const wording = new Wording(language);
  const handbook = new Handbook(record, wording);
  wording.name(record.timetable.edition.name);
  SECTIONS.forEach((section) => section(handbook));
  const owners = ownersOf(record, language);
  const lacking = (lacks: (activity: ReleaseActivity) => boolean) =>
    handbook.activities
      .filter(lacks)
      .map(({ title, kind, id }): Gap => ({ text: pickText(title, language), entity: kind, id }));
  return {
    release: record.release,
    withoutEnglish: wording.withoutEnglish.map((text) => ({
      ...{ text, entity: null, id: null },
      ...owners.get(text),
    })),
    withoutPlace: lacking(({ placeId }) => placeId === null),
    withoutVehicle: record.desk
      ? lacking((activity) => activity.kind === 'transfer' && !handbook.vehicle(activity))
      : [],
  };
}

type Owner = Omit<Gap, 'text'>;

/** The records by the texts that are said of them: of several with the same, one. */
function ownersOf({ timetable, known, delegates, before }: HandbookRecord, language: Language) {
  const owners = new Map<string, Owner>();
  const own = (entity: GapEntity, id: string, texts: readonly (LocalizedText | null | undefined)[]) => {
    for (const text of texts) owners.set(pickText(text, language), { entity, id });
  };
  const person = (id: string, { name, title, organisation }: KnownPerson) =>
    own('person', id, [name, title, organisation]);
  for (const activity of [...(before?.activities ?? []), ...timetable.activities]) {
    const { id, kind, title, hostName, bring, briefing, safetyNotes, topics = [] } = activity;
    own(kind, id, [title, hostName, bring, briefing, safetyNotes, ...topics]);
  }
  for (const { id, name, address } of [...(before?.places ?? []), ...timetable.places]) {
    own('place', id, [name, address]);
  }
  for (const { delegationId, groups = [] } of delegates) {
    own(
      'delegation',
      delegationId,
      groups.map(({ name }) => name),
    );
  }
  for (const { id, organisation } of known.delegations) own('delegation', id, [organisation]);
  const personIds = new Map(delegates.map(({ id, personId }) => [id, personId]));
  for (const { hotel, ...delegate } of known.delegates) {
    if (hotel) own('place', hotel.id, [hotel.name, hotel.address]);
    person(personIds.get(delegate.id)!, delegate);
  }
  for (const { id, name } of known.vehicles) own('vehicle', id, [name]);
  for (const each of known.people) person(each.id, each);
  for (const { id, name } of timetable.delegations) own('delegation', id, [name]);
  own('edition', timetable.edition.id, [
    timetable.edition.name,
    ...known.emergencyNumbers.map(({ name }) => name),
  ]);
  return owners;
}
