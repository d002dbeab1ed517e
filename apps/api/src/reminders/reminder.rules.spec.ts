import { reminderText, type DueTarget } from './reminder.rules.js';

const target: Omit<DueTarget, 'step' | 'language'> = {
  title: { zhHans: '芯片项目', zhHant: '晶片項目', en: 'Chips' },
  stage: 'producing',
  dueOn: '2026-12-01',
};

test.each([
  ['zh-Hans', 'week', '一周内到期：芯片项目（投产）', '“芯片项目”计划于2026年12月1日前投产'],
  ['zh-Hant', 'overdue', '已逾期：晶片項目（投產）', '「晶片項目」計畫於2026年12月1日前投產'],
  ['en', 'month', 'Due within a month: Chips (producing)', '“Chips” should be producing by 1 December 2026'],
] as const)('a target is told of in %s, as near as it is: %s', (language, step, subject, opening) => {
  const text = reminderText({ ...target, language, step });
  expect(text.subject).toBe(subject);
  expect(text.body).toContain(opening);
});
