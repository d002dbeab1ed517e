import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { fileNameOf } from '../files/file-name.rules.js';
import { Problem } from '../problems/problem.js';
import type { DocumentQuery, Format } from './document.query.js';
import { MEDIA_TYPES } from './document.route.js';
import { contentOf, type DocumentName } from './documents.rules.js';
import type { Content } from './content.js';
import type { EditionRecord } from './edition-record.js';
import { editionRecordStatement } from './edition-record.statement.js';
import { writeDocx } from './write-docx.js';
import { writeXlsx } from './write-xlsx.js';

interface Written {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

const WRITERS: Readonly<Record<Format, (content: Content) => Promise<Buffer>>> = {
  docx: writeDocx,
  xlsx: writeXlsx,
};

@Injectable()
export class DocumentsService {
  constructor(private readonly db: Database) {}

  /** A document of an edition as it is now. @throws Problem 404 without the edition */
  async write(
    document: DocumentName,
    editionId: string,
    { format, language }: DocumentQuery,
  ): Promise<Written> {
    const body = await this.db.body(editionRecordStatement(editionId));
    if (body === undefined) {
      throw Problem.notFound('edition');
    }
    const content = contentOf(document, JSON.parse(body) as EditionRecord, language);
    return {
      name: fileNameOf(`${content.title.replaceAll(/[/\\]/g, '-')}.${format}`),
      mediaType: MEDIA_TYPES[format],
      bytes: await WRITERS[format](content),
    };
  }
}
