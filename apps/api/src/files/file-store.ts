import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { Readable } from 'node:stream';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings/settings.js';

/** Where the bytes of files are kept, each under the id of its row; nothing there has an address of its own. */
@Injectable()
export class FileStore {
  private readonly disk: Disk;

  constructor(settings: Settings) {
    this.disk = new Disk(new FSDriver({ location: new URL(settings.FILES_URL), visibility: 'private' }));
  }

  put(id: string, bytes: Uint8Array): Promise<void> {
    return this.disk.put(id, bytes);
  }

  /** @throws Problem 500 `file.lost` when they are gone though their row is not */
  async read(id: string): Promise<Readable> {
    if (!(await this.disk.exists(id))) {
      throw Problem.of('file.lost', `The bytes of file ${id} are not in the store`);
    }
    return this.disk.getStream(id);
  }

  remove(id: string): Promise<void> {
    return this.disk.delete(id);
  }

  /** The ids of all that was last written before an instant. */
  async writtenBefore(instant: Date): Promise<string[]> {
    const ids: string[] = [];
    let paginationToken: string | undefined;
    do {
      const page = await this.disk.listAll('', { paginationToken });
      for (const entry of page.objects) {
        if (entry.isFile && (await this.disk.getMetaData(entry.key)).lastModified < instant)
          ids.push(entry.key);
      }
      paginationToken = page.paginationToken;
    } while (paginationToken);
    return ids;
  }
}
