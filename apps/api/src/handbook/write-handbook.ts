import type { Language } from '@yutai/domain';
import { inThread } from '../sheets/in-thread.js';
import type { HandbookRecord } from './handbook-record.js';

const THREAD = new URL('./handbook.thread.js', import.meta.url);

export interface HandbookWish {
  record: HandbookRecord;
  language: Language;
}

/** A handbook as .docx, composed and written in a thread: that of a large edition takes seconds. @throws as `inThread` */
export const writeHandbook = async (wish: HandbookWish): Promise<Buffer> =>
  Buffer.from(await inThread<Uint8Array>(THREAD, wish));
