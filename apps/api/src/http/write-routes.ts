import { applyDecorators, Delete, HttpCode, Post, Put, type Type } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { rightToRemove, type Action, type Subject } from '@yutai/access';
import { Can } from '../access/rights.js';
import { JSON_TEXT } from './read-routes.js';
import { DryRun, IdempotencyKey, IfMatchHeader, PathIdParam, Problems } from './route-docs.js';
import { TakesFile } from './upload.js';

/** `POST /things`. The answer of what is secret may not be kept, so no Idempotency-Key is honoured. */
export const CreateRoute = (
  subject: Subject,
  body: Type<unknown>,
  answer: Type<unknown>,
  { summary = 'Add one', secret = false }: { summary?: string; secret?: boolean } = {},
) =>
  applyDecorators(
    Post(),
    Can('write', subject),
    JSON_TEXT,
    HttpCode(201),
    DryRun,
    ...(secret ? [] : [IdempotencyKey]),
    ApiBody({ type: body }),
    ApiOperation({ summary }),
    ApiResponse({ status: 201, type: answer }),
    Problems(400, 401, 403, 409, 413, 415, 422),
  );

/** `POST /things/{path}`: several records in one transaction. */
export const BatchRoute = (
  subject: Subject,
  path: string,
  { summary, body, answer }: { summary: string; body: Type<unknown>; answer: Type<unknown> },
) =>
  applyDecorators(
    Post(path),
    Can('write', subject),
    JSON_TEXT,
    HttpCode(200),
    DryRun,
    IdempotencyKey,
    ApiBody({ type: body }),
    ApiOperation({ summary }),
    ApiOkResponse({ type: answer }),
    Problems(400, 401, 403, 409, 413, 415, 422),
  );

/** `POST /things/{id}/{part}`: adds to what a record only ever adds to. */
export const AddRoute = (
  subject: Subject,
  part: string,
  body: Type<unknown>,
  answer: Type<unknown>,
  summary = 'Add one; none is ever changed',
) =>
  applyDecorators(
    Post(`:id/${part}`),
    Can('write', subject),
    JSON_TEXT,
    HttpCode(201),
    DryRun,
    IdempotencyKey,
    PathIdParam,
    ApiBody({ type: body }),
    ApiOperation({ summary }),
    ApiResponse({ status: 201, type: answer }),
    Problems(400, 401, 403, 404, 409, 413, 415, 422),
  );

/** `PUT /things/{id}`: the whole, with the version it was made from. */
export const ReplaceRoute = (subject: Subject, body: Type<unknown>, answer: Type<unknown>, path = ':id') =>
  applyDecorators(
    Put(path),
    Can('write', subject),
    JSON_TEXT,
    DryRun,
    PathIdParam,
    ApiBody({ type: body }),
    ApiOperation({ summary: 'Replace the whole' }),
    ApiOkResponse({ type: answer }),
    Problems(400, 401, 403, 404, 409, 413, 415, 422),
  );

/** `PUT /things/{id}/{part}`: all of a part that several rows make up, with the version of the record. */
export const ReplacePartRoute = (
  subject: Subject,
  part: string,
  body: Type<unknown>,
  answer: Type<unknown>,
  summary: string,
) =>
  applyDecorators(
    Put(`:id/${part}`),
    Can('write', subject),
    JSON_TEXT,
    DryRun,
    PathIdParam,
    ApiBody({ type: body }),
    ApiOperation({ summary }),
    ApiOkResponse({ type: answer }),
    Problems(400, 401, 403, 404, 409, 413, 415, 422),
  );

/** `DELETE /things/{id}` with If-Match. */
export const RemoveRoute = (subject: Subject, path = ':id') =>
  applyDecorators(
    Delete(path),
    Can(rightToRemove(subject), subject),
    HttpCode(204),
    DryRun,
    IfMatchHeader,
    PathIdParam,
    ApiOperation({ summary: 'Delete, unless something uses it' }),
    ApiNoContentResponse(),
    Problems(400, 401, 403, 404, 409, 428),
  );

/** `DELETE /things/{id}/{part}`: takes away what a record has at most one of and what has no version of its own. */
export const RemovePartRoute = (subject: Subject, part: string, summary: string) =>
  applyDecorators(
    Delete(`:id/${part}`),
    Can('write', subject),
    HttpCode(204),
    DryRun,
    PathIdParam,
    ApiOperation({ summary }),
    ApiNoContentResponse(),
    Problems(400, 401, 403, 404),
  );

/** `POST /things/{id}/{verb}` with If-Match: the only way a status moves. What has no version asks for none. */
export const VerbRoute = (
  subject: Subject,
  verb: string,
  options: {
    summary: string;
    answer: Type<unknown>;
    body?: Type<unknown>;
    action?: Action;
    unversioned?: boolean;
    /** Its answer may not be kept, so no Idempotency-Key is honoured. */
    secret?: boolean;
  },
) =>
  applyDecorators(
    Post(`:id/${verb}`),
    Can(options.action ?? 'write', subject),
    JSON_TEXT,
    HttpCode(200),
    DryRun,
    ...(options.secret ? [] : [IdempotencyKey]),
    ...(options.unversioned ? [] : [IfMatchHeader, Problems(428)]),
    PathIdParam,
    ...(options.body ? [ApiBody({ type: options.body })] : []),
    ApiOperation({ summary: options.summary }),
    ApiOkResponse({ type: options.answer }),
    Problems(400, 401, 403, 404, 409, 413, 415, 422),
  );

/** `POST` of a file, a sheet when it is not said, with its options: answered with a record, or with a file of the type given. */
export const UploadRoute = (
  subject: Subject,
  path: string,
  {
    summary,
    file = '.xlsx, or text in columns, of at most 5 MiB',
    options,
    answer,
  }: { summary: string; file?: string; options: Type<unknown>; answer: Type<unknown> | string },
) =>
  applyDecorators(
    Post(path),
    Can('write', subject),
    HttpCode(200),
    TakesFile(),
    ...(path.includes(':id/') ? [PathIdParam] : []),
    ApiConsumes('multipart/form-data'),
    ApiExtraModels(options),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: { type: 'string', format: 'binary', description: file },
          options: { $ref: getSchemaPath(options) },
        },
      },
    }),
    ApiOperation({ summary }),
    ...(typeof answer === 'string'
      ? [ApiProduces(answer), ApiOkResponse({ schema: { type: 'string', format: 'binary' } })]
      : [JSON_TEXT, DryRun, IdempotencyKey, ApiOkResponse({ type: answer })]),
    Problems(400, 401, 403, 404, 409, 413, 415, 422),
  );
