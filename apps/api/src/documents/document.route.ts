import { applyDecorators, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery } from '@nestjs/swagger';
import { Can } from '../access/rights.js';
import { PathIdParam, Problems } from '../http/route-docs.js';
import { documentNames, type Format } from './document.query.js';

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * `GET /editions/{id}/documents/{path}`: a document to be saved. For those alone who may see what of agreements is for
 * the desk, as they may see all else that documents are made of.
 */
export const DocumentRoute = (path: string, formats: readonly Format[], summary: string) =>
  applyDecorators(
    Get(path),
    Can('readDesk', 'agreement'),
    PathIdParam,
    ...Object.entries(documentNames(formats)).map(([name, schema]) =>
      ApiQuery({ name, required: false, schema: { type: 'string', ...schema } }),
    ),
    ApiProduces(...formats.map((format) => MEDIA_TYPES[format])),
    ApiOperation({ summary }),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
    Problems(400, 401, 403, 404),
  );
