import type { Activity } from '../../scheduling/activity.entity.js';
import type { SessionInput } from '../../sessions/session.dto.js';
import type { SessionSpeaker } from '../../sessions/session-speaker.entity.js';
import { asWritten, words, type Ids, type Row } from '../row.js';
import type { DelegationKey } from './delegations.js';
import type { PersonKey } from './people.js';
import type { RoomKey } from './places.js';

export interface SessionRow extends Row<SessionInput, Activity> {
  /** What is made up of each speaker, in their order. */
  ofSpeakers?: (keyof SessionSpeaker)[][];
}

export interface Frame {
  editionId: string;
  delegation: Ids<DelegationKey>;
  person: Ids<PersonKey>;
  room: Ids<RoomKey>;
}

const PHOTO_CREDIT = '17th Chongqing-Taiwan Week';
const SUMMIT = words('两岸企业家峰会', '兩岸企業家峰會', 'Cross-Strait CEO Summit');

const badge = words('请佩戴证件', '請配戴識別證', 'Please wear your badge');

/** That there was matchmaking on the day is reported; when, where and with whom is not. */
const matchmaking = (
  { editionId, room }: Frame,
  day: number,
  [from, to]: [string, string],
  delegationIds: string[],
): SessionRow => ({
  body: {
    editionId,
    sessionKind: 'matchmaking',
    title: words(`对接会（9月${day}日）`, `媒合會（9月${day}日）`, `Matchmaking, ${day} September`),
    startsAt: `2025-09-${day}T${from}:00+08:00`,
    endsAt: `2025-09-${day}T${to}:00+08:00`,
    placeId: room.matchmakingHall,
    delegationIds,
    bring: words('名片', '名片', 'Business cards'),
  },
  illustrative: ['title', 'during', 'placeId', 'status', 'bring'],
});

const opening = ({ editionId, delegation, room }: Frame): SessionRow => ({
  body: {
    editionId,
    sessionKind: 'ceremony',
    title: words(
      '第十七届重庆·台湾周开幕式',
      '第十七屆重慶·台灣週開幕式',
      'Opening ceremony of the 17th Chongqing-Taiwan Week',
    ),
    startsAt: '2025-09-15T09:30:00+08:00',
    endsAt: '2025-09-15T11:00:00+08:00',
    placeId: room.mainHall,
    delegationIds: Object.values(delegation),
    briefing: words('本场签约八个项目', '本場簽署八個項目', 'Eight projects are signed here'),
    bring: badge,
    photoCredit: PHOTO_CREDIT,
  },
  illustrative: ['during', 'placeId', 'status', 'bring'],
});

const speakers = (person: Ids<PersonKey>): SessionRow['body']['speakers'] => [
  {
    personId: person.chen,
    title: asWritten('Senior Vice President'),
    affiliation: words('英业达集团', '英業達集團', 'Inventec'),
    side: 'taiwan',
    topic: words(
      '重庆作为辅助驾驶与智能网联汽车的试验场',
      '重慶作為輔助駕駛與智慧網聯汽車的試驗場域',
      'Chongqing as a testbed for advanced driver assistance and connected vehicles',
    ),
  },
  {
    personId: person.liu,
    title: asWritten('Convener, Information Industry Cooperation Promotion Group (Chinese Mainland)'),
    affiliation: SUMMIT,
    side: 'mainland',
    topic: words(
      '新能源汽车的优势互补；联合研发中心；跨境数据合规',
      '新能源汽車的優勢互補；聯合研發中心；跨境資料法規遵循',
      'Complementarities in new-energy vehicles; joint R&D centres; cross-border data compliance',
    ),
  },
  {
    personId: person.du,
    title: asWritten(
      'Convener, Energy and Environmental Protection Industry Cooperation Promotion Group (Taiwan)',
    ),
    affiliation: SUMMIT,
    side: 'taiwan',
    topic: words(
      '双向赋能；车路云试点',
      '雙向賦能；車路雲試點',
      'Two-way empowerment; vehicle-road-cloud pilots',
    ),
  },
];

const seminar = ({ editionId, delegation, person, room }: Frame): SessionRow => ({
  body: {
    editionId,
    sessionKind: 'seminar',
    title: words(
      '2025两岸信息通信合作发展研讨会',
      '2025兩岸資通訊合作發展研討會',
      '2025 Cross-Strait Information and Communication Cooperation Development Seminar',
    ),
    startsAt: '2025-09-16T14:00:00+08:00',
    endsAt: '2025-09-16T17:00:00+08:00',
    placeId: room.seminarRoom,
    delegationIds: [delegation.electronics],
    speakers: speakers(person),
    bring: badge,
    photoCredit: PHOTO_CREDIT,
  },
  illustrative: ['during', 'placeId', 'status', 'bring'],
  // That Chen spoke as it opened is said; that Liu and Du spoke there is only implied.
  ofSpeakers: [['side'], ['position', 'personId'], ['position', 'personId']],
});

/**
 * Source: two published news articles on the 17th Chongqing-Taiwan Week. Reported are the opening without its day, the
 * seminar with its day and matchmaking from 15 to 17 September; hours, rooms and who comes are illustrative.
 */
export function sessions(frame: Frame) {
  const { healthcare, electronics, business } = frame.delegation;
  return {
    opening: opening(frame),
    matchmaking15: matchmaking(frame, 15, ['14:00', '17:00'], [electronics, business]),
    matchmaking16: matchmaking(frame, 16, ['09:30', '11:30'], [healthcare]),
    seminar: seminar(frame),
    matchmaking17: matchmaking(frame, 17, ['09:30', '11:30'], [healthcare, electronics, business]),
  };
}

export type SessionKey = keyof ReturnType<typeof sessions>;
