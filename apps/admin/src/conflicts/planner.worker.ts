import { findConflicts, PlanIndex, withFixes, type EditionConflict, type Plan } from '@yutai/planning';

/** What the rules of libs/planning are asked away from the page, which a whole edition would hold up. */
export type Question = { ask: 'check'; plan: Plan } | { ask: 'fixes'; conflict: EditionConflict };

let index: PlanIndex | undefined;

function answer(question: Question): unknown {
  if (question.ask === 'check') {
    index = new PlanIndex(question.plan);
    return findConflicts(index);
  }
  const { conflict } = question;
  const activity = index?.get(conflict.activityId);
  if (!index || !activity) return [];
  return withFixes(index, activity, [conflict]).flatMap(({ fixes }) => fixes);
}

self.onmessage = ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  try {
    self.postMessage({ id, answer: answer(question) });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
};
