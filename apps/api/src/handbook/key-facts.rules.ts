import type { LocalizedText } from '@yutai/domain';
import { section, type Block } from '../documents/content.js';
import { NOUNS } from '../documents/wording.js';
import { factTable } from './facts.rules.js';
import type { Handbook } from './handbook.js';
import type { Hotel } from './handbook-record.js';

/** What somebody looks up first: when, where, who. */
export function keyFacts(handbook: Handbook): Block[] {
  const { wording, record } = handbook;
  const { edition, delegations } = record.timetable;
  const people = delegations.reduce((sum, { headcount }) => sum + headcount, 0);
  const counted = [
    wording.count(delegations.length, NOUNS.delegations),
    wording.count(people, NOUNS.people),
  ].join(wording.say(['，', '，', ', ']));
  return [
    section(wording.say(['基本信息', '基本資訊', 'At a glance'])),
    factTable([
      [wording.say(['时间', '時間', 'When']), wording.span(edition.startsOn, edition.endsOn)],
      [wording.say(['会场', '會場', 'Venues']), venues(handbook)],
      [wording.say(['住宿', '住宿', 'Hotels']), hotelLines(handbook)],
      [wording.say(['团组', '團組', 'Delegations']), counted],
      [
        wording.say(['联络员', '聯絡員', 'Liaison']),
        record.delegationIds?.length === 1 ? handbook.liaison(record.delegationIds[0]!) : '',
      ],
    ]),
  ];
}

/** The places of sessions, those in which a room is used among them. */
function venues(handbook: Handbook): string {
  const { places } = handbook.record.timetable;
  const used = handbook.activities
    .filter(({ kind }) => kind === 'session')
    .flatMap(({ placeId }) => places.filter(({ id }) => id === placeId))
    .map((place) => places.find(({ id }) => id === place.parentId) ?? place);
  return [...new Set(used)].map((place) => addressed(handbook, place)).join('\n');
}

/** The hotels that delegates are in, a line each; '' where nobody's is known. */
export function hotelLines(handbook: Handbook, delegateIds?: ReadonlySet<string>): string {
  const hotels = new Map<string, Hotel>();
  for (const { id, hotel } of handbook.record.known.delegates) {
    if (hotel && (delegateIds?.has(id) ?? true)) hotels.set(hotel.id, hotel);
  }
  return [...hotels.values()].map((hotel) => addressed(handbook, hotel)).join('\n');
}

/** With its address, where that is known. */
export function addressed(
  { wording }: Handbook,
  place: { name: LocalizedText; address: LocalizedText | null },
): string {
  if (!place.address) return wording.name(place.name);
  const params = { name: wording.name(place.name), address: wording.name(place.address) };
  return wording.say(['{name}（{address}）', '{name}（{address}）', '{name} ({address})'], params);
}
