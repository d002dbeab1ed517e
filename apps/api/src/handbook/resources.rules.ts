import { pickText } from '@yutai/domain';
import type { ReleaseActivity } from '@yutai/planning';
import { item, paragraph, section, type Block, type Table } from '../documents/content.js';
import { NOTHING, type Wording } from '../documents/wording.js';
import type { Handbook } from './handbook.js';
import { when, whenColumn, whoColumn } from './programme.rules.js';

/** Who is in which room when. */
export function rooms(handbook: Handbook): Block[] {
  const { wording, record } = handbook;
  const { places } = record.timetable;
  const used = places.flatMap((room) => {
    const venue = places.find(({ id }) => id === room.parentId);
    const own = handbook.activities.filter(({ placeId }) => placeId === room.id);
    return venue && own.length > 0 ? [{ name: wording.placed(room.name, venue.name), own }] : [];
  });
  return [
    section(wording.say(['会场使用', '會場使用', 'Rooms'])),
    ...orNone(
      used.flatMap(({ name, own }) => [item(name), roomTable(handbook, own)]),
      wording.say(['没有用到会议室。', '沒有用到會議室。', 'No rooms are in use.']),
    ),
  ];
}

const roomTable = (handbook: Handbook, own: readonly ReleaseActivity[]): Table => ({
  kind: 'table',
  columns: [
    whenColumn(handbook.wording),
    { header: handbook.wording.say(['日程', '行程', 'Activity']), width: 82 },
    whoColumn(handbook.wording, 56),
  ],
  rows: own.map((activity) => [when(handbook, activity), handbook.title(activity), handbook.who(activity)]),
});

/** Where each vehicle goes, with whom, and who drives. */
export function vehicles(handbook: Handbook): Block[] {
  const { wording, record } = handbook;
  const heading = section(wording.say(['车辆安排', '車輛安排', 'Vehicles']));
  if (!record.desk) return [heading, paragraph(unknown(wording))];
  const driven = handbook.activities.filter((activity) => handbook.vehicle(activity));
  const used = record.known.vehicles
    .filter(({ id }) => driven.some((activity) => handbook.vehicle(activity)!.id === id))
    .sort((a, b) =>
      pickText(a.name, wording.language).localeCompare(pickText(b.name, wording.language), wording.language),
    );
  const blocks = used.flatMap((vehicle) => [
    item(handbook.vehicleName(vehicle)),
    vehicleTable(
      handbook,
      driven.filter((activity) => handbook.vehicle(activity)!.id === vehicle.id),
    ),
  ]);
  return [
    heading,
    ...orNone(blocks, wording.say(['没有安排车辆。', '沒有安排車輛。', 'No vehicles are in use.'])),
  ];
}

const unknown = (wording: Wording) =>
  wording.say([
    '这一版发布时还没有收录车辆和服务人员，无从得知。',
    '這一版發布時還沒有收錄車輛和服務人員，無從得知。',
    'Vehicles and crew were not kept with releases when this one was published, so they are not known.',
  ]);

function vehicleTable(handbook: Handbook, own: readonly ReleaseActivity[]): Table {
  const { wording } = handbook;
  return {
    kind: 'table',
    columns: [
      whenColumn(wording),
      { header: wording.say(['路线', '路線', 'From and to']), width: 62 },
      whoColumn(wording, 42),
      { header: wording.say(['司机', '司機', 'Driver']), width: 34 },
    ],
    rows: own.map((activity) => [
      when(handbook, activity),
      handbook.place(activity),
      handbook.who(activity),
      handbook.crewNames(activity, 'driver') || NOTHING,
    ]),
  };
}

const orNone = (blocks: Block[], none: string): Block[] => (blocks.length === 0 ? [paragraph(none)] : blocks);
