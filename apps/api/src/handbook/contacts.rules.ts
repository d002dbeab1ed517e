import { CREW_DUTIES, DELEGATE_ROLE_NAMES, NAMED_PART_NAMES, tripleIn } from '@yutai/domain';
import { item, paragraph, section, type Block, type Table } from '../documents/content.js';
import { NOTHING } from '../documents/wording.js';
import { factTable } from './facts.rules.js';
import type { Handbook } from './handbook.js';
import type { Hotel } from './handbook-record.js';
import { inProtocolOrder } from './protocol-order.rules.js';

/** Whom to turn to: liaisons, those who lead delegations, and the crew. */
export function contacts(handbook: Handbook): Block[] {
  const { wording } = handbook;
  const rows = [
    ...liaisonRows(handbook),
    ...leaderRows(handbook),
    ...crewRows(handbook),
    ...placeRows(handbook),
  ];
  return [
    section(wording.say(['联系人', '聯絡人', 'Contacts'])),
    ...emergencies(handbook),
    rows.length === 0
      ? paragraph(wording.say(['没有联系人。', '沒有聯絡人。', 'No contacts are on record.']))
      : contactTable(handbook, rows),
  ];
}

/** Whom anybody calls in an emergency: in every handbook. */
function emergencies({ wording, record }: Handbook): Block[] {
  const { emergencyNumbers } = record.known;
  if (emergencyNumbers.length === 0) return [];
  return [
    item(wording.say(['紧急电话', '緊急電話', 'Emergency numbers'])),
    factTable(emergencyNumbers.map(({ name, phone }) => [wording.name(name), phone])),
  ];
}

/** What somebody is, their name, whose they are, their phone. */
type Row = [part: string, name: string, of: string, phone: string];

function contactTable({ wording, record }: Handbook, rows: Row[]): Table {
  const withPhone = record.contacts;
  return {
    kind: 'table',
    columns: [
      { header: wording.say(['身份', '身分', 'Role']), width: 30 },
      { header: wording.say(['姓名', '姓名', 'Name']), width: 44, leads: true },
      { header: wording.say(['团组或单位', '團組或單位', 'Of']), width: withPhone ? 60 : 96 },
      ...(withPhone ? [{ header: wording.say(['电话', '電話', 'Phone']), width: 36 }] : []),
    ],
    rows: rows.map((row) => (withPhone ? row : row.slice(0, 3))),
  };
}

function liaisonRows({ wording, record }: Handbook): Row[] {
  const liaison = wording.say(['联络员', '聯絡員', 'Liaison']);
  return record.timetable.delegations.flatMap(({ id, name }): Row[] => {
    const known = record.known.delegations.find((delegation) => delegation.id === id);
    if (!known?.liaison) return [];
    return [[liaison, known.liaison.name, wording.name(name), known.liaison.phone ?? NOTHING]];
  });
}

function leaderRows(handbook: Handbook): Row[] {
  const { wording, record } = handbook;
  return record.timetable.delegations.flatMap(({ id, name }) => {
    const own = new Set(record.delegates.filter((d) => d.delegationId === id).map((delegate) => delegate.id));
    const leaders = record.known.delegates.filter(
      (delegate) => own.has(delegate.id) && ['head', 'deputy'].includes(delegate.role),
    );
    return inProtocolOrder(leaders).map((leader): Row => [
      tripleIn(DELEGATE_ROLE_NAMES[leader.role], wording.language),
      handbook.person(leader),
      wording.name(name),
      handbook.phone(leader) || NOTHING,
    ]);
  });
}

/** Everybody once for each duty, in the order of the duties. */
function crewRows(handbook: Handbook): Row[] {
  const { wording } = handbook;
  return CREW_DUTIES.flatMap((duty) => {
    const people = new Set(handbook.activities.flatMap((activity) => handbook.crew(activity, [duty])));
    return [...people].map((person): Row => [
      tripleIn(NAMED_PART_NAMES[duty], wording.language),
      handbook.person(person),
      person.organisation ? wording.name(person.organisation) : NOTHING,
      handbook.phone(person) || NOTHING,
    ]);
  });
}

/** Hotels, and the places of the programme: where the handbook tells how to reach them, and it is known. */
function placeRows(handbook: Handbook): Row[] {
  const { wording, record } = handbook;
  const hotels = new Map(
    record.known.delegates.flatMap(({ hotel }) => (hotel ? [[hotel.id, hotel] as const] : [])),
  );
  const rowsOf = (part: string, places: readonly Pick<Hotel, 'name' | 'phone' | 'illustrative'>[]) =>
    places.map((place): Row => [part, wording.name(place.name), NOTHING, handbook.phone(place)]);
  const places = record.timetable.places.flatMap(({ id, name }) =>
    record.known.places
      .filter((place) => place.id === id && !hotels.has(id))
      .map((place) => ({ ...place, name })),
  );
  return [
    ...rowsOf(
      wording.say(['住宿', '住宿', 'Hotel']),
      [...hotels.values()].filter(({ phone }) => phone !== null),
    ),
    ...rowsOf(wording.say(['地点', '地點', 'Place']), places),
  ];
}
