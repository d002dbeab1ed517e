import { parentPort, workerData } from 'node:worker_threads';
import { writeDocx } from '../documents/write-docx.js';
import { handbookContent } from './handbook.rules.js';
import type { HandbookWish } from './write-handbook.js';

/** The thread that `writeHandbook` starts. */
const { record, language } = workerData as HandbookWish;
parentPort!.postMessage(await writeDocx(handbookContent(record, language)));
