import { DELEGATE_ROLE_NAMES, tripleIn, type LocalizedText } from '@yutai/domain';
import type { ReleaseDelegation } from '@yutai/planning';
import { chapter, item, paragraph, part, type Block, type Column, type Table } from '../documents/content.js';
import { NOTHING, type Wording } from '../documents/wording.js';
import { shortDay } from './days.rules.js';
import { factTable } from './facts.rules.js';
import type { Handbook } from './handbook.js';
import type { Journey, KnownDelegate } from './handbook-record.js';
import { hotelLines } from './key-facts.rules.js';
import { ownProgramme } from './programme.rules.js';
import { inProtocolOrder } from './protocol-order.rules.js';

/** Who comes: each delegation with its people in protocol order, and what it does where that is not all there is. */
export function delegations(handbook: Handbook): Block[] {
  const { wording, record } = handbook;
  const all = record.timetable.delegations;
  const none = paragraph(wording.say(['没有团组。', '沒有團組。', 'There are no delegations.']));
  return [
    chapter(wording.say(['团组', '團組', 'Delegations'])),
    ...(all.length === 0 ? [none] : all.flatMap((delegation) => delegationPart(handbook, delegation))),
  ];
}

function delegationPart(handbook: Handbook, delegation: ReleaseDelegation): Block[] {
  const { wording, record } = handbook;
  const isOnly = record.delegationIds?.length === 1;
  const released = new Map(
    record.delegates.flatMap((delegate) =>
      delegate.delegationId === delegation.id ? [[delegate.id, delegate.groups ?? []]] : [],
    ),
  );
  const members = inProtocolOrder(record.known.delegates.filter(({ id }) => released.has(id)));
  return [
    part(wording.name(delegation.name, { illustrative: isMarked(handbook, delegation.id, 'name') })),
    factTable(facts(handbook, delegation, released)),
    item(wording.say(['成员', '成員', 'Members'])),
    members.length === 0
      ? paragraph(wording.say(['没有成员名单。', '沒有成員名單。', 'No members are on record.']))
      : memberTable(handbook, members, (id) => (released.get(id) ?? []).map(({ name }) => name)),
    ...(isOnly ? [] : ownProgramme(handbook, delegation.id)),
  ];
}

const isMarked = ({ record }: Handbook, delegationId: string, field: string) =>
  record.known.delegations.some(
    ({ id, illustrative }) => id === delegationId && illustrative.includes(field),
  );

type Released = ReadonlyMap<string, readonly { id: string; name: LocalizedText }[]>;

function facts(handbook: Handbook, delegation: ReleaseDelegation, released: Released) {
  const { wording, record } = handbook;
  const known = record.known.delegations.find(({ id }) => id === delegation.id);
  const illustrative = isMarked(handbook, delegation.id, 'expectedHeadcount') ? ['headcount'] : [];
  const headcount = handbook.mark(String(delegation.headcount), { illustrative }, 'headcount');
  const groups = new Map([...released.values()].flat().map((group) => [group.id, group.name]));
  const sizeOf = (groupId: string) =>
    [...released.values()].filter((own) => own.some(({ id }) => id === groupId)).length;
  const divided = [...groups].map(([id, name]) =>
    wording.say(['{name}（{size}人）', '{name}（{size}人）', '{name} ({size})'], {
      name: wording.name(name),
      size: sizeOf(id),
    }),
  );
  return [
    [
      wording.say(['带队单位', '帶隊單位', 'Led by']),
      known?.organisation ? wording.name(known.organisation) : '',
    ],
    [wording.say(['人数', '人數', 'People']), headcount],
    [wording.say(['分组', '分組', 'Groups']), wording.list(divided)],
    [wording.say(['住宿', '住宿', 'Hotel']), hotelLines(handbook, new Set(released.keys()))],
    [wording.say(['联络员', '聯絡員', 'Liaison']), handbook.liaison(delegation.id)],
  ] as const;
}

/** With phone, room and flights where the handbook tells them. */
function memberTable(
  handbook: Handbook,
  members: readonly KnownDelegate[],
  groupsOf: (id: string) => LocalizedText[],
): Table {
  const { wording, record } = handbook;
  const role = (member: KnownDelegate) =>
    handbook.mark(tripleIn(DELEGATE_ROLE_NAMES[member.role], wording.language), member, 'role');
  const groups = ({ id }: KnownDelegate) => wording.list(groupsOf(id).map((name) => wording.name(name)));
  return {
    kind: 'table',
    columns: record.contacts ? staffColumns(wording) : columns(wording),
    rows: members.map((member) =>
      record.contacts
        ? [
            handbook.scripts(member),
            [role(member), groups(member)].filter((text) => text !== '').join('\n'),
            handbook.post(member),
            handbook.phone(member) || NOTHING,
            stay(handbook, member),
          ]
        : [handbook.scripts(member), role(member), handbook.post(member), groups(member) || NOTHING],
    ),
  };
}

const nameColumn = (wording: Wording, width: number): Column => ({
  header: wording.say(['姓名', '姓名', 'Name']),
  width,
  leads: true,
});
const postOf = (wording: Wording) => wording.say(['职务、单位', '職稱、單位', 'Title, organisation']);

const columns = (wording: Wording): Column[] => [
  nameColumn(wording, 44),
  { header: wording.say(['身份', '身分', 'Role']), width: 24 },
  { header: postOf(wording), width: 70 },
  { header: wording.say(['分组', '分組', 'Group']), width: 32 },
];

const staffColumns = (wording: Wording): Column[] => [
  nameColumn(wording, 34),
  { header: wording.say(['身份、分组', '身分、分組', 'Role, group']), width: 24 },
  { header: postOf(wording), width: 40 },
  { header: wording.say(['电话', '電話', 'Phone']), width: 32 },
  { header: wording.say(['住宿、往返', '住宿、往返', 'Stay']), width: 40 },
];

/** The room in which hotel, and how somebody comes and goes; a line each. */
function stay(handbook: Handbook, member: KnownDelegate): string {
  const { wording } = handbook;
  const hotel = member.hotel ? handbook.mark(wording.name(member.hotel.name), member, 'hotelId') : '';
  const room = handbook.mark(member.room ?? '', member, 'room');
  const lines = [
    [hotel, room].filter((text) => text !== '').join(' '),
    journey(handbook, wording.say(['抵达', '抵達', 'Arrives']), member.arrival),
    journey(handbook, wording.say(['离开', '離開', 'Leaves']), member.departure),
  ];
  return lines.filter((line) => line !== '').join('\n') || NOTHING;
}

function journey({ wording }: Handbook, label: string, { at, number, terminal }: Journey): string {
  const [day, clock = ''] = at?.split(' ') ?? [];
  const parts = [day ? `${shortDay(day, wording.language)} ${clock}` : '', number, terminal].filter(Boolean);
  return parts.length === 0 ? '' : [label, ...parts].join(' ');
}
