import { parentPort, workerData } from 'node:worker_threads';
import { writeDocx } from '../documents/write-docx.js';
import { handbookGaps } from './gaps.rules.js';
import { handbookContent } from './handbook.rules.js';
import type { HandbookTask } from './write-handbook.js';

/** The thread that `writeHandbook` and `findHandbookGaps` start. */
const { record, language, makes } = workerData as HandbookTask;
parentPort!.postMessage(
  makes === 'gaps' ? handbookGaps(record, language) : await writeDocx(handbookContent(record, language)),
);
