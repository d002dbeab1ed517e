import { Logger } from '@nestjs/common';
import type { Database } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';
import { sweep } from './sweep.js';

const DAY = 86_400_000;

test('files of no record are kept for a month: the database may have been restored from an older backup', async () => {
  const written = { old: Date.now() - 31 * DAY, recent: Date.now() - 29 * DAY };
  const removed: string[] = [];
  const files = {
    writtenBefore: (instant: Date) =>
      Promise.resolve(Object.entries(written).flatMap(([id, at]) => (at < instant.getTime() ? [id] : []))),
    remove: (id: string) => Promise.resolve(void removed.push(id)),
  } as unknown as FileStore;
  const db = {
    rows: (_: string, [ids]: string[][] = [[]]) => Promise.resolve(ids!.map((id) => ({ id }))),
  } as unknown as Database;
  await sweep(db, files, new Logger('Sweep'));
  expect(removed).toEqual(['old']);
});
