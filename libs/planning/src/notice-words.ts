import type { Language } from '@yutai/domain';
import type { Change } from './difference.js';

export interface NoticeWords {
  /** `{edition}`, `{delegation}`, `{number}` and what a line is about are filled in. */
  firstSubject: string;
  subject: string;
  first: string;
  changes: string;
  delegationFirstSubject: string;
  delegationSubject: string;
  delegationFirst: string;
  delegationChanges: string;
  closing: string;
  new: string;
  moved: string;
  changed: string;
  cancelled: string;
  /** Said after a line, of what it was. */
  before: string;
  comma: string;
  /** A day and its weekday; */
  day: string;
  /** and with the clock. */
  when: string;
}

/** All that a notice says besides the records' own words. */
export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = {
  'zh-Hans': {
    firstSubject: '{edition}：您的行程',
    subject: '{edition}：您的行程有变动',
    first: '您的行程已经发布：',
    changes: '您的行程有以下变动：',
    delegationFirstSubject: '{edition}：{delegation}的行程',
    delegationSubject: '{edition}：{delegation}行程有变动',
    delegationFirst: '{delegation}的行程已经发布：',
    delegationChanges: '{delegation}的行程有以下变动：',
    closing: '请以最新行程为准（第 {number} 版）。',
    new: '新增：{title}，{when}',
    moved: '调整：{title}，{when}',
    changed: '更新：{title}，{when}：{fields}',
    cancelled: '取消：{title}，{when}',
    before: '（原为{before}）',
    comma: '，',
    day: '{day} {weekday}',
    when: '{day} {clock}',
  },
  'zh-Hant': {
    firstSubject: '{edition}：您的行程',
    subject: '{edition}：您的行程有異動',
    first: '您的行程已經發布：',
    changes: '您的行程有以下異動：',
    delegationFirstSubject: '{edition}：{delegation}的行程',
    delegationSubject: '{edition}：{delegation}行程有異動',
    delegationFirst: '{delegation}的行程已經發布：',
    delegationChanges: '{delegation}的行程有以下異動：',
    closing: '請以最新行程為準（第 {number} 版）。',
    new: '新增：{title}，{when}',
    moved: '調整：{title}，{when}',
    changed: '更新：{title}，{when}：{fields}',
    cancelled: '取消：{title}，{when}',
    before: '（原為{before}）',
    comma: '，',
    day: '{day} {weekday}',
    when: '{day} {clock}',
  },
  en: {
    firstSubject: '{edition}: your itinerary',
    subject: '{edition}: your itinerary has changed',
    first: 'Your itinerary is published:',
    changes: 'This has changed in your itinerary:',
    delegationFirstSubject: '{edition}: the itinerary of {delegation}',
    delegationSubject: '{edition}: the itinerary of {delegation} has changed',
    delegationFirst: 'The itinerary of {delegation} is published:',
    delegationChanges: 'This has changed for {delegation}:',
    closing: 'The latest itinerary holds: release {number}.',
    new: 'New: {title}, {when}',
    moved: 'Moved: {title}, {when}',
    changed: 'Updated: {title}, {when}: {fields}',
    cancelled: 'Cancelled: {title}, {when}',
    before: ' (it was {before})',
    comma: ', ',
    day: '{weekday} {day}',
    when: '{day}, {clock}',
  },
};

interface DigestWords extends Readonly<Record<Change, string>> {
  /** `{edition}`, `{count}` of all, `{counts}` of each sort, `{more}` and `{number}` are filled in. */
  firstSubject: string;
  subject: string;
  first: string;
  changes: string;
  more: string;
  closing: string;
  /** Said after a line, of whose it is: `{names}`, and `{count}` where these are not all. */
  of: string;
  ofMore: string;
  comma: string;
}

/** What is said of a whole release; of each sort of change, how many there are. */
export const DIGEST_WORDS: Readonly<Record<Language, DigestWords>> = {
  'zh-Hans': {
    firstSubject: '{edition}：日程已发布',
    subject: '{edition}：日程有变动',
    first: '日程已经发布，共 {count} 项。',
    changes: '日程有以下变动：{counts}。',
    new: '新增 {count} 项',
    moved: '调整 {count} 项',
    changed: '更新 {count} 项',
    cancelled: '取消 {count} 项',
    more: '另有 {more} 项，请到系统中查看。',
    closing: '请以最新日程为准（第 {number} 版）。',
    of: '（{names}）',
    ofMore: '（{names}等 {count} 个团组）',
    comma: '，',
  },
  'zh-Hant': {
    firstSubject: '{edition}：行程已發布',
    subject: '{edition}：行程有異動',
    first: '行程已經發布，共 {count} 項。',
    changes: '行程有以下異動：{counts}。',
    new: '新增 {count} 項',
    moved: '調整 {count} 項',
    changed: '更新 {count} 項',
    cancelled: '取消 {count} 項',
    more: '另有 {more} 項，請到系統中查看。',
    closing: '請以最新行程為準（第 {number} 版）。',
    of: '（{names}）',
    ofMore: '（{names}等 {count} 個團組）',
    comma: '，',
  },
  en: {
    firstSubject: '{edition}: the timetable is published',
    subject: '{edition}: the timetable has changed',
    first: 'The timetable is published, with {count} activities.',
    changes: 'The timetable has changed: {counts}.',
    new: '{count} new',
    moved: '{count} moved',
    changed: '{count} updated',
    cancelled: '{count} cancelled',
    more: 'And {more} more: sign in to see them all.',
    closing: 'The latest timetable holds: release {number}.',
    of: ' ({names})',
    ofMore: ' ({names} and others, {count} delegations)',
    comma: ', ',
  },
};
