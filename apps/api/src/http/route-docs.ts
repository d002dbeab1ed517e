import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiParam, ApiQuery, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto.js';

/** What several kinds of route have in common in the OpenAPI document. */

const REASONS: Record<number, string> = {
  400: 'Malformed: each field at fault is named',
  401: 'No session',
  403: 'The role does not allow it, or a foreign Origin',
  404: 'Not there, or not yours to see',
  409: 'Stale, in use, already there, or a conflict of the timetable',
  410: 'Withdrawn or expired',
  413: 'Larger than a request may be',
  415: 'Not JSON',
  422: 'Well-formed, and not possible',
  428: 'If-Match is missing',
  429: 'Too many attempts',
  503: 'Not now; try again',
};

/** Documents what can go wrong: every answer of this kind is a problem. */
export const Problems = (...statuses: number[]) =>
  applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: REASONS[status],
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );

export const DryRun = ApiQuery({
  name: 'dryRun',
  required: false,
  type: Boolean,
  description:
    'Say what would happen and change nothing: a 200 with {record, conflicts}, the record as it would be or null',
});
export const IdempotencyKey = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'Done once; asked again, the first answer',
});
export const IfMatchHeader = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'The version, in quotes',
  schema: { type: 'string', example: '"7"' },
});
export const PathIdParam = ApiParam({ name: 'id', format: 'uuid' });

/** The headers of an answer that a client may keep, and what it gets when it still has it. */
export const ETAG = { ETag: { schema: { type: 'string' as const } } };
export const NotModified = ApiResponse({ status: 304, description: 'As If-None-Match has it already' });
