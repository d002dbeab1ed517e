import type { Language } from '@yutai/domain';
import { inThread } from '../sheets/in-thread.js';
import type { HandbookGaps } from './gaps.rules.js';
import type { HandbookRecord } from './handbook-record.js';

const THREAD = new URL('./handbook.thread.js', import.meta.url);

export interface HandbookWish {
  record: HandbookRecord;
  language: Language;
}

/** What the thread is to make. */
export interface HandbookTask extends HandbookWish {
  makes: 'document' | 'gaps';
}

const made = <T>(makes: HandbookTask['makes'], wish: HandbookWish) =>
  inThread<T>(THREAD, { ...wish, makes } satisfies HandbookTask);

/** A handbook as .docx, composed and written in a thread: that of a large edition takes seconds. @throws as `inThread` */
export const writeHandbook = async (wish: HandbookWish): Promise<Buffer> =>
  Buffer.from(await made<Uint8Array>('document', wish));

/** What it lacks, for which it is composed as well. @throws as `inThread` */
export const findHandbookGaps = (wish: HandbookWish): Promise<HandbookGaps> => made('gaps', wish);
