import { Injectable } from '@nestjs/common';
import { tripleIn, type Language, type Triple } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { allUpTo, totalLinesStatement, type LinesQuery } from '../agreements/total-lines.statement.js';
import {
  attendanceRecordStatement,
  type AttendanceRecord,
} from '../attendance/attendance-record.statement.js';
import { Database } from '../database/database.js';
import { fileNameOf } from '../files/file-name.rules.js';
import { Problem } from '../problems/problem.js';
import { attendanceSheets } from './attendance-sheets.rules.js';
import type { DocumentQuery, Format } from './document.query.js';
import { DOCUMENT_TYPES, type Written } from './document.route.js';
import { contentOf, gapsOf, type DocumentName } from './documents.rules.js';
import type { Content } from './content.js';
import type { EditionRecord } from './edition-record.js';
import { editionRecordStatement } from './edition-record.statement.js';
import { ledgerLines, type LedgerLines } from './ledger-lines.rules.js';
import { writeDocx } from './write-docx.js';
import { writeXlsx } from './write-xlsx.js';
import { writeXlsxApart } from './write-xlsx-apart.js';

const WRITERS: Readonly<Record<Format, (content: Content) => Promise<Buffer>>> = {
  docx: writeDocx,
  xlsx: writeXlsx,
};

const ATTENDANCE: Triple = ['签到', '簽到', 'attendance'];

/** More take a workbook that no program likes to open, and seconds to write. */
const MOST_LINES = 10_000;

@Injectable()
export class DocumentsService {
  constructor(private readonly db: Database) {}

  /** A document of an edition as it is now. @throws Problem 404 without the edition */
  async write(
    document: DocumentName,
    editionId: string,
    { format, language }: DocumentQuery,
  ): Promise<Written> {
    const content = contentOf(document, await this.record(editionId), language);
    return {
      name: fileNameOf(`${content.title.replaceAll(/[/\\]/g, '-')}.${format}`),
      mediaType: DOCUMENT_TYPES[format],
      bytes: await WRITERS[format](content),
    };
  }

  /** What a document lacks as it would be now, as JSON text. @throws Problem 404 without the edition */
  async gaps(document: DocumentName, editionId: string, language: Language): Promise<string> {
    return JSON.stringify(gapsOf(document, await this.record(editionId), language));
  }

  private async record(editionId: string): Promise<EditionRecord> {
    const body = await this.db.body(editionRecordStatement(editionId));
    if (body === undefined) {
      throw Problem.notFound('edition');
    }
    return JSON.parse(body) as EditionRecord;
  }

  /** The lines of a total as a workbook. @throws Problem 413 when there are more than a workbook should have */
  async writeLines({ ability }: Caller, query: LinesQuery, language: Language): Promise<Written> {
    const body = await this.db.body(totalLinesStatement(query, ability, allUpTo(MOST_LINES)));
    const lines = JSON.parse(body!) as LedgerLines;
    if (lines.total > MOST_LINES) {
      throw Problem.of(
        'request.tooLarge',
        `There are ${lines.total} lines, and a workbook takes ${MOST_LINES}`,
      );
    }
    const content = ledgerLines(lines, query, language);
    return {
      name: fileNameOf(`${content.title}.xlsx`),
      mediaType: DOCUMENT_TYPES.xlsx,
      bytes: await writeXlsxApart(content),
    };
  }

  /** Who came to what, of whom the caller may see, as a workbook. @throws Problem 404 without the edition, or without any */
  async writeAttendance({ ability }: Caller, editionId: string | null, language: Language): Promise<Written> {
    const body = await this.db.body(attendanceRecordStatement(editionId, ability));
    if (body === undefined) {
      throw Problem.notFound('edition');
    }
    const sheets = attendanceSheets(JSON.parse(body) as AttendanceRecord, language);
    return {
      name: fileNameOf(`${sheets[0]!.subtitle} ${tripleIn(ATTENDANCE, language)}.xlsx`),
      mediaType: DOCUMENT_TYPES.xlsx,
      bytes: await writeXlsxApart(...sheets),
    };
  }
}
