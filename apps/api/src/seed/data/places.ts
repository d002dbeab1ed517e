import type { PlaceInput } from '../../places/place.dto.js';
import type { Place } from '../../places/place.entity.js';
import { words, type Ids, type Row } from '../row.js';
import type { OrganisationKey } from './organisations.js';

type PlaceRow = Row<PlaceInput, Place>;

const FULING = '500102';
const YUZHONG = '500103';
const SHAPINGBA = '500106';

const workdays = (opens: string, closes: string) => [{ days: [1, 2, 3, 4, 5], opens, closes }];
const everyDay = (opens: string, closes: string) => [{ days: [1, 2, 3, 4, 5, 6, 7], opens, closes }];

/** What is made up of a real place: where exactly it is (about a kilometre is all that is meant), when and how many. */
const AROUND = ['latitude', 'longitude', 'openingHours', 'groupsAtOnce'] as const;

/**
 * Source: two published news articles on the 17th Chongqing-Taiwan Week name the five sites, and the district of four.
 * Everything else is illustrative: no venue or hotel is reported, and they are called plainly what they are.
 */
export const places = (organisation: Ids<OrganisationKey>) =>
  ({
    medicalUniversity: {
      body: {
        kind: 'site',
        name: words('重庆医科大学', '重慶醫科大學', 'Chongqing Medical University'),
        districtCode: YUZHONG,
        latitude: 29.535,
        longitude: 106.505,
        organisationId: organisation.medicalUniversity,
        openingHours: workdays('08:30', '18:00'),
        groupsAtOnce: 2,
      },
      illustrative: [...AROUND],
    },
    hospital: {
      body: {
        kind: 'site',
        name: words(
          '重庆医科大学附属医院',
          '重慶醫科大學附屬醫院',
          'Affiliated hospital of Chongqing Medical University',
        ),
        districtCode: YUZHONG,
        latitude: 29.545,
        longitude: 106.52,
        organisationId: organisation.medicalUniversity,
        openingHours: workdays('08:00', '18:00'),
        groupsAtOnce: 1,
      },
      illustrative: ['name', 'organisationId', ...AROUND],
    },
    xiyongPark: {
      body: {
        kind: 'site',
        name: words(
          '重庆西永微电子产业园区',
          '重慶西永微電子產業園區',
          'Chongqing Xiyong Microelectronics Industrial Park',
        ),
        districtCode: SHAPINGBA,
        latitude: 29.6,
        longitude: 106.37,
        organisationId: organisation.xiyongPark,
        openingHours: workdays('09:00', '17:30'),
        groupsAtOnce: 2,
      },
      illustrative: ['districtCode', ...AROUND],
    },
    huatong: {
      body: {
        kind: 'site',
        name: words('华通电脑(重庆)有限公司', '華通電腦(重慶)有限公司', 'Huatong Computer (Chongqing)'),
        districtCode: FULING,
        latitude: 29.75,
        longitude: 107.27,
        organisationId: organisation.huatong,
        openingHours: workdays('09:00', '17:00'),
        groupsAtOnce: 1,
      },
      illustrative: [...AROUND],
    },
    taijiPlant: {
      body: {
        kind: 'site',
        name: words('太极集团制药厂', '太極集團製藥廠', 'Taiji Group pharmaceutical plant'),
        districtCode: FULING,
        latitude: 29.7,
        longitude: 107.38,
        organisationId: organisation.taiji,
        openingHours: workdays('09:00', '17:00'),
        groupsAtOnce: 1,
      },
      illustrative: ['name', ...AROUND],
    },
    mainVenue: {
      body: {
        kind: 'venue',
        name: words('主会场', '主會場', 'Main venue'),
        districtCode: YUZHONG,
        latitude: 29.56,
        longitude: 106.57,
        openingHours: everyDay('08:00', '22:00'),
      },
      illustrative: ['name', 'districtCode', 'latitude', 'longitude', 'openingHours'],
    },
    hotel: {
      body: {
        kind: 'hotel',
        name: words('团组入住酒店', '團組下榻飯店', "Delegations' hotel"),
        districtCode: YUZHONG,
        latitude: 29.555,
        longitude: 106.575,
        phone: '+86 23 0000 0000',
      },
      illustrative: ['name', 'districtCode', 'latitude', 'longitude', 'phone'],
    },
  }) satisfies Record<string, PlaceRow>;

export type PlaceKey = keyof ReturnType<typeof places>;

/** Rooms of the main venue, as made up as the venue is. */
export const rooms = (place: Ids<PlaceKey>) =>
  ({
    mainHall: {
      body: {
        kind: 'room',
        parentId: place.mainVenue,
        name: words('主厅', '主廳', 'Main hall'),
        capacity: 400,
      },
      illustrative: ['parentId', 'name', 'capacity'],
    },
    seminarRoom: {
      body: {
        kind: 'room',
        parentId: place.mainVenue,
        name: words('研讨厅', '研討廳', 'Seminar room'),
        capacity: 120,
      },
      illustrative: ['parentId', 'name', 'capacity'],
    },
    matchmakingHall: {
      body: {
        kind: 'room',
        parentId: place.mainVenue,
        name: words('对接洽谈厅', '媒合洽談廳', 'Matchmaking hall'),
        capacity: 200,
      },
      illustrative: ['parentId', 'name', 'capacity'],
    },
  }) satisfies Record<string, PlaceRow>;

export type RoomKey = keyof ReturnType<typeof rooms>;
