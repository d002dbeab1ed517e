import { Worker } from 'node:worker_threads';

const MOST_MEGABYTES = 256;
const MOST_MILLISECONDS = 20_000;

/** Work in a thread took longer than it may. */
export class TookTooLong extends Error {}

/**
 * What a thread makes of `data` and posts, with its memory and time limited, while others are answered.
 * @throws TookTooLong; `ERR_WORKER_OUT_OF_MEMORY`; whatever the thread throws; Error when it ends without a word
 */
export async function inThread<T>(thread: URL, data: unknown): Promise<T> {
  const worker = new Worker(thread, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(new TookTooLong()), MOST_MILLISECONDS);
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread ended with ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
