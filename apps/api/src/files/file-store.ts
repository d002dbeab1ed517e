import { Injectable, Logger } from '@nestjs/common';
import type { Disk } from 'flydrive';
import { Readable } from 'node:stream';
import { isUuid } from '../database/shapes.rules.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings/settings.js';
import { openDisk } from './open-disk.js';

/** No file has it. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

/**
 * Where the bytes of files are kept, each under the id of its row: in a folder or in a bucket. Nothing there has an
 * address of its own.
 */
@Injectable()
export class FileStore {
  private readonly logger = new Logger(FileStore.name);
  private disk?: Promise<Disk>;

  constructor(private readonly settings: Settings) {}

  /** Keeps what is in a file of this machine. */
  keep(id: string, path: string): Promise<void> {
    return this.ask((disk) => disk.copyFromFs(path, id));
  }

  /** @throws Problem 500 `file.lost` when they are gone though their row is not */
  async read(id: string): Promise<Readable> {
    return this.ask(async (disk) => {
      if (!(await disk.exists(id))) {
        throw Problem.of('file.lost', `The bytes of file ${id} are not in the store`);
      }
      return disk.getStream(id);
    });
  }

  remove(id: string): Promise<void> {
    return this.ask((disk) => disk.delete(id));
  }

  /** @throws Problem 503 when the store does not answer */
  async check(): Promise<void> {
    await this.ask((disk) => disk.exists(NOBODYS));
  }

  /** The ids of all that was last written before an instant; what has another name than an id is not ours. */
  async writtenBefore(instant: Date): Promise<string[]> {
    return this.ask(async (disk) => {
      const ids: string[] = [];
      let paginationToken: string | undefined;
      do {
        const page = await disk.listAll('', { paginationToken });
        for (const entry of page.objects) {
          if (entry.isFile && isUuid(entry.key) && (await disk.getMetaData(entry.key)).lastModified < instant)
            ids.push(entry.key);
        }
        paginationToken = page.paginationToken;
      } while (paginationToken);
      return ids;
    });
  }

  /** Opened when it is first asked. @throws Problem 503 for whatever goes wrong there */
  private async ask<T>(work: (disk: Disk) => Promise<T>): Promise<T> {
    try {
      return await work(await (this.disk ??= openDisk(this.settings)));
    } catch (error) {
      if (error instanceof Problem) throw error;
      this.logger.error(error);
      throw Problem.of('server.unavailable', 'The store of files does not answer');
    }
  }
}
