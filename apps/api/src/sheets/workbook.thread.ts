import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/universal';
import type { Cell } from './cell.js';

/** The thread that `readWorkbook` starts. */
const { file, columns } = workerData as { file: ArrayBuffer; columns: number };
const rows = (await readSheet(file)) as unknown as Cell[][];
parentPort!.postMessage(rows.map((row) => row.slice(0, columns)));
