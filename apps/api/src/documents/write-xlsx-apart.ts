import { inThread } from '../sheets/in-thread.js';
import type { Content } from './content.js';

const THREAD = new URL('./write-xlsx.thread.js', import.meta.url);

/** The same as `writeXlsx`, for what has thousands of rows: in a thread. @throws as `inThread` */
export const writeXlsxApart = async (...documents: Content[]): Promise<Buffer> =>
  Buffer.from(await inThread<Uint8Array>(THREAD, documents));
