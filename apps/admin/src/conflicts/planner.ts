import type { EditionConflict, Fix, Plan } from '@yutai/planning';
import type { Question } from './planner.worker';

interface Reply {
  id: number;
  answer?: unknown;
  error?: string;
}
interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

function start(): Worker {
  const started = new Worker(new URL('./planner.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data: { id, answer, error } }: MessageEvent<Reply>) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(answer);
    else reject?.(new Error(error));
  };
  // It did not come up: whatever waits is told, and the next question tries again.
  started.onerror = () => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('the planner did not start'));
    waiting.clear();
  };
  return started;
}

const ask = <T>(question: Question) =>
  new Promise<T>((resolve, reject) => {
    worker ??= start();
    const id = (asked += 1);
    waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
    worker.postMessage({ id, question });
  });

/** Every conflict of a plan, by the rules that the API saves by; found beside the page. */
export const check = (plan: Plan) => ask<EditionConflict[]>({ ask: 'check', plan });

/** What would mend a conflict of the plan that was checked last. */
export const fixesOf = (conflict: EditionConflict) => ask<Fix[]>({ ask: 'fixes', conflict });
