import {
  AGREEMENT_STAGE_NAMES,
  dateFormat,
  fillMessage,
  pickText,
  tripleIn,
  type Language,
  type LocalizedText,
  type Names,
  type ReminderStep,
  type TargetStage,
  type Triple,
} from '@yutai/domain';

export interface DueTarget {
  title: LocalizedText;
  stage: TargetStage;
  /** A day, as "2026-12-01". */
  dueOn: string;
  step: ReminderStep;
  language: Language;
}

const SUBJECTS: Names<ReminderStep> = {
  month: [
    '一个月内到期：{title}（{stage}）',
    '一個月內到期：{title}（{stage}）',
    'Due within a month: {title} ({stage})',
  ],
  week: [
    '一周内到期：{title}（{stage}）',
    '一週內到期：{title}（{stage}）',
    'Due within a week: {title} ({stage})',
  ],
  overdue: ['已逾期：{title}（{stage}）', '已逾期：{title}（{stage}）', 'Overdue: {title} ({stage})'],
};
const BODY: Triple = [
  '“{title}”计划于{day}前{stage}，目前尚未记录。\n请更新进展；如计划有变，请调整目标日期。',
  '「{title}」計畫於{day}前{stage}，目前尚未記錄。\n請更新進度；如計畫有變，請調整目標日期。',
  '“{title}” should be {stage} by {day}, and that is not on record yet.\nPlease record how it stands, or shift the target if the plan has changed.',
];

/** What somebody is told of a target, in their language; subject and body are plain text. */
export function reminderText({ title, stage, dueOn, step, language }: DueTarget) {
  const named = tripleIn(AGREEMENT_STAGE_NAMES[stage], language);
  const format = dateFormat(language, 'UTC', { dateStyle: 'long' });
  const fill = (text: Triple) =>
    fillMessage(tripleIn(text, language), {
      title: pickText(title, language),
      stage: language === 'en' ? named.toLowerCase() : named,
      day: format.format(new Date(dueOn)),
    });
  return { subject: fill(SUBJECTS[step]), body: fill(BODY) };
}
