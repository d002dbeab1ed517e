import { Worker } from 'node:worker_threads';
import type { Content } from './content.js';

/** The same as `writeXlsx`, for what has thousands of rows: in a thread, so that others are answered meanwhile. */
export async function writeXlsxApart(content: Content): Promise<Buffer> {
  const thread = new Worker(new URL('./write-xlsx.thread.js', import.meta.url), { workerData: content });
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
  });
  return Buffer.from(bytes);
}
