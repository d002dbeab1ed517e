import { Worker } from 'node:worker_threads';
import { Problem } from '../problems/problem.js';

const MOST_MEGABYTES = 256;
const MOST_MILLISECONDS = 20_000;
/** Of this process, whatever they do: so much memory and so many cores they may take beside what answers requests. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 8;

const waiting: (() => void)[] = [];
let running = 0;

const busy = () => Problem.of('server.unavailable', 'Too much is being made at once; try again');
const tooMuchOfAny = () => Problem.of('server.unavailable', 'This took more time or memory than it may');

/**
 * What a thread makes of `data` and posts, with its memory and time limited, while others are answered. Two run at once;
 * a few wait for them.
 * @param tooMuch what is told when it takes more time or memory than it may
 * @throws Problem 503 when too many wait, `tooMuch`; whatever the thread throws; Error when it ends without a word
 */
export async function inThread<T>(thread: URL, data: unknown, tooMuch = tooMuchOfAny): Promise<T> {
  await enter();
  try {
    return await answerOf<T>(thread, data, tooMuch);
  } finally {
    leave();
  }
}

async function enter(): Promise<void> {
  if (running < MOST_AT_ONCE) {
    running += 1;
    return;
  }
  if (waiting.length >= MOST_WAITING) {
    throw busy();
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Whoever waits longest comes in instead. */
function leave(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}

async function answerOf<T>(thread: URL, data: unknown, tooMuch: () => Problem): Promise<T> {
  const worker = new Worker(thread, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(tooMuch()), MOST_MILLISECONDS);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
      );
      worker.once('exit', (code) => reject(new Error(`The thread ended with ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
