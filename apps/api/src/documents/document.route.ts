import { applyDecorators, Get, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../access/rights.js';
import { disposition } from '../files/file-name.rules.js';
import { InTurn } from '../http/in-turn.js';
import { JSON_TEXT } from '../http/read-routes.js';
import { PathIdParam, Problems } from '../http/route-docs.js';
import { documentNames, GAPS_NAMES, type Format } from './document.query.js';

/** A document as a file. */
export interface Written {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

export const DOCUMENT_TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const LANGUAGE = { language: documentNames([]).language };

const namesIn = (names: Record<string, object>) =>
  Object.entries(names).map(([name, schema]) =>
    ApiQuery({ name, required: false, schema: { type: 'string', ...schema } }),
  );

/**
 * A document to be saved. Unless it says otherwise, for those alone who may see what of agreements is for the desk, as they
 * may see all else that documents are made of.
 */
const SavedRoute = (
  path: string,
  formats: readonly Format[],
  names: Record<string, object>,
  summary: string,
  right = Can('readDesk', 'agreement'),
) =>
  applyDecorators(
    Get(path),
    right,
    InTurn,
    ...namesIn(names),
    ApiProduces(...formats.map((format) => DOCUMENT_TYPES[format])),
    ApiOperation({ summary }),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** `GET /editions/{id}/documents/{path}` */
export const DocumentRoute = (path: string, formats: readonly Format[], summary: string) =>
  applyDecorators(
    SavedRoute(path, formats, documentNames(formats), summary),
    PathIdParam,
    Problems(400, 401, 403, 404, 503),
  );

/** `GET /editions/{id}/documents/gaps` */
export const GapsRoute = (answer: Type<unknown>) =>
  applyDecorators(
    Get('gaps'),
    Can('readDesk', 'agreement'),
    JSON_TEXT,
    PathIdParam,
    ...namesIn(GAPS_NAMES),
    ApiOperation({ summary: 'What a document lacks, before it is made: names in English, sectors, rates' }),
    ApiOkResponse({ type: answer }),
    Problems(400, 401, 403, 404),
  );

/** `GET /{path}`: what is asked for by a query of its own, as a workbook. */
export const WorkbookRoute = (
  path: string,
  names: Record<string, object>,
  summary: string,
  right?: ReturnType<typeof Can>,
) =>
  applyDecorators(
    SavedRoute(path, ['xlsx'], { ...names, ...LANGUAGE }, summary, right),
    Problems(400, 401, 403, 413, 503),
  );

export function sendDocument(reply: FastifyReply, { name, mediaType, bytes }: Written): void {
  void reply.type(mediaType).header('content-disposition', disposition(name)).send(bytes);
}
