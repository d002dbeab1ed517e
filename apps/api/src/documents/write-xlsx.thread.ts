import { parentPort, workerData } from 'node:worker_threads';
import type { Content } from './content.js';
import { writeXlsx } from './write-xlsx.js';

/** The thread that `writeXlsxApart` starts. */
parentPort!.postMessage(await writeXlsx(...(workerData as Content[])));
