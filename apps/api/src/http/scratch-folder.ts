import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../settings/settings.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where what is sent lies until its request is answered. */
    scratchFolder: string;
  }
}

const PREFIX = 'yutai-upload-';
/** No request takes as long: what is older was left by a process that was killed. */
const LEFT_AFTER_MS = 60 * 60 * 1000;

/** Below the folder of the file store, on its disk; with a bucket the machine's own for what passes, which may be memory. */
export function scratchFolderOf({ FILES_URL }: Pick<Settings, 'FILES_URL'>): string {
  const location = new URL(FILES_URL);
  return location.protocol === 'file:' ? join(fileURLToPath(location), 'incoming') : tmpdir();
}

/** Of a file that is to be. */
export const pathIn = (folder: string): string => join(folder, PREFIX + randomUUID());

/** Removes what killed processes have left, as far as it may; what others that share the folder are writing stays. */
export async function clearScratch(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const before = Date.now() - LEFT_AFTER_MS;
  const clear = async (path: string) => {
    if ((await stat(path)).mtimeMs < before) await rm(path);
  };
  await Promise.allSettled(
    names.filter((name) => name.startsWith(PREFIX)).map((name) => clear(join(folder, name))),
  );
}
