import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import { FileStore } from './file-store.js';
import type { Download } from './files.service.js';

/** What the delegate $1 may read: of their delegation and of its edition. */
const READABLE = `FROM delegate g JOIN delegation d ON d.id = g.delegation_id
  JOIN file f ON f.delegation_id = d.id OR f.edition_id = d.edition_id WHERE g.id = $1`;

const LIST_SQL = `
  SELECT json_build_object('documents', coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'caption', f.caption,
    'mediaType', f.media_type, 'size', f.size, 'sha256', encode(f.sha256, 'hex'))
    ORDER BY f.delegation_id IS NULL, f.created_at, f.id), '[]'))::text AS body
  ${READABLE}`;

const ONE_SQL = `SELECT f.name, f.media_type AS "mediaType", f.size ${READABLE} AND f.id = $2`;

/** What delegates are given to read. */
@Injectable()
export class DelegatesDocumentsService {
  constructor(
    private readonly db: Database,
    private readonly store: FileStore,
  ) {}

  /** As JSON text. */
  async list({ delegateId }: OpenedLink): Promise<string> {
    return (await this.db.body({ text: LIST_SQL, values: [delegateId], name: 'delegates_documents' }))!;
  }

  /** @throws Problem 404 for what is not theirs */
  async download({ delegateId }: OpenedLink, id: string): Promise<Download> {
    const [found] = await this.db.rows<Omit<Download, 'bytes'>>(ONE_SQL, [delegateId, id]);
    if (!found) {
      throw Problem.notFound('file');
    }
    return { ...found, bytes: await this.store.read(id) };
  }
}
