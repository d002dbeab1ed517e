import type { TravelTimeInput } from '../../travel-times/travel-time.dto.js';
import type { TravelTime } from '../../travel-times/travel-time.entity.js';
import type { Row } from '../row.js';

const FULING = '500102';
const YUZHONG = '500103';
const SHAPINGBA = '500106';
const GUESS = 'Illustrative';

const road = (
  from: string,
  to: string,
  minutes: number,
  source = GUESS,
): Row<TravelTimeInput, TravelTime> => ({
  body: { fromDistrictCode: from, toDistrictCode: to, minutes, source },
  illustrative: ['minutes'],
});

/**
 * Source: a published news article on the 17th Chongqing-Taiwan Week says that Fuling is just over an hour from
 * downtown Chongqing, and no more. Every number of minutes is illustrative; the way back takes as long.
 */
export const travelTimes: Record<string, Row<TravelTimeInput, TravelTime>> = {
  fulingYuzhong: {
    ...road(FULING, YUZHONG, 65, 'Reported: "just over an hour" from Fuling to downtown Chongqing'),
    illustrative: ['minutes', 'toDistrictCode'],
  },
  fulingShapingba: road(FULING, SHAPINGBA, 80),
  shapingbaYuzhong: road(SHAPINGBA, YUZHONG, 35),
  withinFuling: road(FULING, FULING, 25),
  withinYuzhong: road(YUZHONG, YUZHONG, 20),
};
