import type { ReleaseActivity } from '@yutai/planning';
import { chapter, paragraph, part, type Block } from '../documents/content.js';
import { NOTHING } from '../documents/wording.js';
import { longDay } from './days.rules.js';
import { topicsOf } from './difference.rules.js';
import { factTable } from './facts.rules.js';
import type { Handbook } from './handbook.js';
import { addressed } from './key-facts.rules.js';

/** What to know of each visit before going there. */
export function briefings(handbook: Handbook): Block[] {
  const { wording } = handbook;
  const visits = handbook.activities.filter(({ kind }) => kind === 'site_visit');
  const none = paragraph(wording.say(['没有考察。', '沒有考察。', 'There are no site visits.']));
  return [
    chapter(wording.say(['考察须知', '考察須知', 'Site visits'])),
    ...(visits.length === 0 ? [none] : visits.flatMap((visit) => briefing(handbook, visit))),
  ];
}

function briefing(handbook: Handbook, visit: ReleaseActivity): Block[] {
  const { wording, record } = handbook;
  const day = longDay(handbook.day(visit), wording.language);
  const topics = topicsOf(visit, record.desk) ?? [];
  return [
    part(handbook.title(visit)),
    factTable([
      [wording.say(['时间', '時間', 'When']), `${day} ${handbook.time(visit)}`],
      [wording.say(['地点', '地點', 'Place']), where(handbook, visit)],
      [wording.say(['电话', '電話', 'Phone']), handbook.placePhone(visit.placeId)],
      [wording.say(['接待单位', '接待單位', 'Host']), handbook.said(visit, 'hostName') || NOTHING],
      [wording.say(['单位简介', '單位簡介', 'About the host']), handbook.said(visit, 'hostProfile')],
      [wording.say(['参加', '參加', 'Who']), handbook.who(visit)],
      [wording.say(['交流议题', '交流議題', 'Topics']), topics.length === 0 ? '' : wording.names(topics)],
      [wording.say(['简介', '簡介', 'Briefing']), handbook.said(visit, 'briefing')],
      [wording.say(['携带', '攜帶', 'Bring']), handbook.said(visit, 'bring')],
      [wording.say(['安全须知', '安全須知', 'For your safety']), handbook.said(visit, 'safetyNotes')],
      [wording.say(['导游', '導遊', 'Guide']), handbook.crewNames(visit, 'guide')],
      [wording.say(['翻译', '翻譯', 'Interpreter']), handbook.crewNames(visit, 'interpreter')],
      [wording.say(['陪同', '陪同', 'Escort']), handbook.crewNames(visit, 'escort')],
    ]),
  ];
}

/** The place, and on a line of its own what is known of its address or that of the place it is in. */
function where(handbook: Handbook, { placeId }: ReleaseActivity): string {
  const { places } = handbook.record.timetable;
  const place = places.find(({ id }) => id === placeId);
  const venue = places.find(({ id }) => id === place?.parentId);
  if (!place) return NOTHING;
  const address = place.address ?? venue?.address ?? null;
  return venue
    ? addressed(handbook, { name: place.name, address: null }) +
        '\n' +
        addressed(handbook, { ...venue, address })
    : addressed(handbook, place);
}
