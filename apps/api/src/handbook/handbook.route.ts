import { applyDecorators, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery } from '@nestjs/swagger';
import { Can } from '../access/rights.js';
import { DOCUMENT_TYPES } from '../documents/document.route.js';
import { InTurn } from '../http/in-turn.js';
import { JSON_TEXT } from '../http/read-routes.js';
import { PathIdParam, Problems } from '../http/route-docs.js';
import { HandbookGapsDto } from './handbook.dto.js';
import { HANDBOOK_NAMES } from './handbook.query.js';

/** Whoever may read releases may have a handbook of what they may read of one. */
const Asked = (path: string, summary: string) =>
  applyDecorators(
    Get(path),
    Can('read', 'release'),
    InTurn,
    PathIdParam,
    ...Object.entries(HANDBOOK_NAMES).map(([name, { ...schema }]) =>
      ApiQuery({ name, required: false, schema: { type: 'string', ...schema } }),
    ),
    ApiOperation({ summary }),
    Problems(400, 401, 403, 404, 503),
  );

/** `GET /editions/{id}/handbook` */
export const HandbookRoute = () =>
  applyDecorators(
    Asked('', 'The handbook of an edition or of a delegation, as a release has it'),
    ApiProduces(DOCUMENT_TYPES.docx),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** `GET /editions/{id}/handbook/gaps` */
export const HandbookGapsRoute = () =>
  applyDecorators(
    Asked('gaps', 'What a handbook lacks, before it is made: names in English, places, vehicles'),
    JSON_TEXT,
    ApiOkResponse({ type: HandbookGapsDto }),
  );
