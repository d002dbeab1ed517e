import { applyDecorators, Get, Header, Param, Query, type Type } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiQuery,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Action, Subject } from '@yutai/access';
import { MOST_PER_PAGE } from '@yutai/domain';
import { Can } from '../access/rights.js';
import { listNames } from '../database/list-query.js';
import { isUuid } from '../database/shapes.rules.js';
import type { View } from '../database/view.js';
import { Problem } from '../problems/problem.js';
import { PathIdParam, Problems } from './route-docs.js';

/** The id in a route's path, in small letters. */
export const PathId = () =>
  Param('id', {
    transform(id: string): string {
      if (!isUuid(id)) {
        throw Problem.field(400, 'id', 'field.invalid', 'id must be a UUID');
      }
      return id.toLowerCase();
    },
  });

/** A list's query as it came; the list's view says what may be in it. */
export const ListQuery = () => Query();

/** What services answer is JSON already. */
export const JSON_TEXT = Header('content-type', 'application/json; charset=utf-8');

/** A name of a query as the document tells of it. */
interface QueryShape {
  type: string;
  format?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  default?: number;
  description?: string;
}

/** Which page of a list, and how many a page has. */
export const PAGE_NAMES = {
  page: { type: 'integer', minimum: 1, default: 1 },
  perPage: { type: 'integer', minimum: 1, maximum: MOST_PER_PAGE, default: 25 },
};

const queryDocs = (names: Record<string, QueryShape>) =>
  Object.entries(names).map(([name, { description, ...schema }]) =>
    ApiQuery({ name, required: false, description, schema }),
  );

interface RouteNames {
  summary?: string;
  path?: string;
}

/** `GET /things`: a page of what the caller may see, filtered and sorted by the view's public names. */
export function ListRoute(
  view: View,
  answer: Type<unknown>,
  { summary, path = '' }: RouteNames = {},
): MethodDecorator {
  const { filters, sorts } = listNames(view);
  const data = { type: 'array', items: { $ref: getSchemaPath(answer) } };
  return applyDecorators(
    Get(path),
    Can('read', view.subject),
    JSON_TEXT,
    ApiExtraModels(answer),
    ApiOperation({ summary: summary ?? 'A page of what you may see' }),
    ...queryDocs(PAGE_NAMES),
    ApiQuery({
      name: 'sort',
      required: false,
      type: String,
      description: `${sorts.join(', ')}; - before a name for descending`,
    }),
    ApiQuery({ name: 'q', required: false, type: String, description: 'Words to look for' }),
    ...filters.map((name) =>
      ApiQuery({
        name,
        required: false,
        type: String,
        description:
          name === view.listed?.unlessAskedBy
            ? 'Left out: only what is not, unless ids are asked for'
            : 'Several with commas; null for none',
      }),
    ),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['data', 'total'],
        properties: { data, total: { type: 'integer' } },
      },
    }),
    Problems(400, 401, 403),
  );
}

/** `GET /things/{id}` */
export const ReadRoute = (subject: Subject, answer: Type<unknown>, path = ':id') =>
  applyDecorators(
    Get(path),
    Can('read', subject),
    JSON_TEXT,
    PathIdParam,
    ApiOperation({ summary: 'One, if you may see it' }),
    ApiOkResponse({ type: answer }),
    Problems(400, 401, 403, 404),
  );

/** `GET /things/{id}/content`: its bytes. */
export const ContentRoute = (subject: Subject, path: string, types: readonly string[]) =>
  applyDecorators(
    Get(path),
    Can('read', subject),
    PathIdParam,
    ApiProduces(...types),
    ApiOperation({ summary: 'Its bytes, to be saved' }),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
    Problems(400, 401, 403, 404),
  );

interface FigureOptions {
  summary: string;
  answer: Type<unknown>;
  query: Record<string, QueryShape>;
  right?: Action;
}

/** `GET /things/{path}`: one answer computed from many records; `query` are the names it takes, each left out or once. */
export const FigureRoute = (
  subject: Subject,
  path: string,
  { summary, answer, query, right = 'read' }: FigureOptions,
) =>
  applyDecorators(
    Get(path),
    Can(right, subject),
    JSON_TEXT,
    ApiOperation({ summary }),
    ...queryDocs(query),
    ApiOkResponse({ type: answer }),
    Problems(400, 401, 403),
  );
