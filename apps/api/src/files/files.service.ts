import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import type { View } from '../database/view.js';
import { withFile, type Upload } from '../http/upload.js';
import { Problem } from '../problems/problem.js';
import { amountView } from '../agreements/amount.view.js';
import { delegationView } from '../delegations/delegation.view.js';
import { editionView } from '../editions/edition.view.js';
import { siteVisitView } from '../site-visits/site-visit.view.js';
import type { FileOptions, FileReplacement } from './file.dto.js';
import { StoredFile } from './file.entity.js';
import { fileNameAs } from './file-name.rules.js';
import { FileStore } from './file-store.js';
import { fileView } from './file.view.js';
import { MEDIA_TYPES, type MediaType } from './media-type.rules.js';
import { mediaTypeOf } from './media-type.js';

export interface Download {
  name: string;
  mediaType: string;
  size: number;
  bytes: Readable;
}

/** What files belong to: the view that says who may write it, and the column that names it. */
export interface Owner {
  view: View;
  column: 'siteVisitId' | 'amountId' | 'delegationId' | 'editionId';
}
export const VISIT: Owner = { view: siteVisitView, column: 'siteVisitId' };
export const AMOUNT: Owner = { view: amountView, column: 'amountId' };
export const DELEGATION: Owner = { view: delegationView, column: 'delegationId' };
export const EDITION: Owner = { view: editionView, column: 'editionId' };

@Injectable()
export class FilesService {
  private readonly logger = new Logger(FilesService.name);

  constructor(
    private readonly db: Database,
    private readonly store: FileStore,
  ) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(fileView, query, caller);
  }

  one(caller: Caller, id: string): Promise<string> {
    return this.db.one(fileView, id, caller);
  }

  /**
   * Keeps a file with its owner. Its row is seen once its bytes are kept; bytes whose row was never written are swept.
   * @throws Problem 404 for the owner, 415 `file.typeNotTaken`
   */
  async add(
    caller: Caller,
    { view, column }: Owner,
    id: string,
    upload: Upload<FileOptions>,
  ): Promise<string> {
    const { path, name, size, sha256, options } = upload;
    const mediaType = await mediaTypeOf(path);
    if (!mediaType) {
      throw Problem.of('file.typeNotTaken', `This takes ${MEDIA_TYPES.join(', ')}`);
    }
    return this.db.write(withFile(caller, upload), async (tx) => {
      await tx.require(view, id);
      const fileId = await tx.insert(StoredFile, {
        [column]: id,
        name: fileNameAs(mediaType, name),
        caption: options.caption,
        mediaType,
        size,
        sha256,
        uploadedBy: caller.principal.kind === 'user' ? caller.principal.id : null,
      });
      if (!caller.dryRun) {
        await this.store.keep(fileId, path);
      }
      return tx.read(fileView, fileId);
    });
  }

  replace(caller: Caller, id: string, { version, name, caption }: FileReplacement): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.require(fileView, id);
      const { mediaType } = JSON.parse(await tx.read(fileView, id)) as { mediaType: MediaType };
      await tx.update(StoredFile, id, version, { name: fileNameAs(mediaType, name), caption });
      return tx.read(fileView, id);
    });
  }

  /** It is gone with its row; bytes that the store does not give up now are swept later. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    await this.db.write(caller, async (tx) => {
      await tx.require(fileView, id);
      await tx.remove(StoredFile, id, version);
      return '';
    });
    if (!caller.dryRun) {
      await this.store
        .remove(id)
        .catch(() => this.logger.warn(`The bytes of file ${id} are left to the sweep`));
    }
  }

  /** @throws Problem 404 for what the caller may not read */
  async download(caller: Caller, id: string): Promise<Download> {
    const { name, mediaType, size } = JSON.parse(await this.one(caller, id)) as Omit<Download, 'bytes'>;
    return { name, mediaType, size, bytes: await this.store.read(id) };
  }
}
