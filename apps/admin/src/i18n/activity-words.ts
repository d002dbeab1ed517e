import type { Schemas } from '@yutai/api-client';
import {
  NAMED_PART_NAMES,
  SPOKEN_LANGUAGE_NAMES,
  type ActivityPart,
  type CrewDuty,
  type HostAnswer,
  type MeetingAnswer,
  type ReceptionLevel,
  type SpokenLanguage,
} from '@yutai/domain';
import type { Change } from '@yutai/planning';
import type { Triple } from './triple';

type Words<T extends string> = Readonly<Record<T, Triple>>;

const hostAnswer = {
  not_asked: ['未询问', '未詢問', 'Not asked'],
  asked: ['已询问，待答复', '已詢問，待答覆', 'Asked, no answer yet'],
  accepted: ['同意接待', '同意接待', 'Accepted'],
  declined: ['婉拒', '婉拒', 'Declined'],
  counter_proposed: ['另提时间', '另提時間', 'Proposed another time'],
} as const satisfies Words<HostAnswer>;

const receptionLevel = {
  municipal: ['市领导', '市領導', 'Leaders of the city'],
  district: ['区县领导', '區縣領導', 'Leaders of the district'],
  department: ['部门负责人', '部門負責人', 'Heads of departments'],
  company: ['企业负责人', '企業負責人', 'Heads of the company'],
  working: ['工作人员', '工作人員', 'Working level'],
} as const satisfies Words<ReceptionLevel>;

const { guide, interpreter, escort, driver } = NAMED_PART_NAMES;
const crewDuty = { guide, interpreter, escort, driver } as const satisfies Words<CrewDuty>;

const spokenLanguage = Object.fromEntries(
  Object.entries(SPOKEN_LANGUAGE_NAMES).map(([code, { zhHans, zhHant, en }]) => [code, [zhHans, zhHant, en]]),
) as unknown as Words<SpokenLanguage>;

/** Every part that can be written down; a speaker's is not chosen but follows from the programme. */
const activityPart = {
  ...NAMED_PART_NAMES,
  speaker: ['发言人', '發言人', 'Speaker'],
} as const satisfies Words<ActivityPart>;

const meetingAnswer = {
  open: ['未答复', '未答覆', 'No answer yet'],
  accepted: ['同意', '同意', 'Accepted'],
  declined: ['婉拒', '婉拒', 'Declined'],
} as const satisfies Words<MeetingAnswer>;

const change = {
  new: ['新增', '新增', 'New'],
  moved: ['改时间或地点', '改時間或地點', 'Moved'],
  changed: ['有改动', '有異動', 'Changed'],
  cancelled: ['取消', '取消', 'Cancelled'],
} as const satisfies Words<Change>;

const copiedAs = {
  planned: ['按原星期和钟点排入', '按原星期與鐘點排入', 'At their weekdays and clocks'],
  request: ['只带内容，不定时间', '只帶內容，不定時間', 'Without a time'],
  none: ['不带', '不帶', 'Not at all'],
} as const satisfies Words<Schemas['CopiedAs']>;

/** The words for what happens to activities; part of `words`. */
export const activityWords = {
  hostAnswer,
  receptionLevel,
  meetingAnswer,
  personPart: NAMED_PART_NAMES,
  activityPart,
  crewDuty,
  spokenLanguage,
  change,
  copiedAs,
};
