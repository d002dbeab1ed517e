import { createHash } from 'node:crypto';
import { RouteConfig } from '@nestjs/platform-fastify';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Type } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Problem } from '../problems/problem.js';
import { BodyPipe } from './body.pipe.js';

export interface Upload<T> {
  file: Buffer;
  /** As it was sent: anything at all. */
  name: string;
  options: T;
}

const UPLOAD = 'upload';
const MOST_FILE_BYTES = 5 * 1024 * 1024;
const MOST_OPTIONS_BYTES = 64 * 1024;

/** Of a route that takes a file; no other does. */
export const TakesFile = () => RouteConfig({ [UPLOAD]: true });
export const isUpload = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as unknown as Record<string, unknown>)[UPLOAD] === true;

/**
 * The one file of a multipart body, and beside it `options` as JSON, checked like every body.
 * @param mostBytes that the file may have; 5 MiB when left out
 * @throws Problem 415 for another body, 413 for a larger file, 400 for what cannot be read
 */
export async function readUpload<T extends object>(
  request: FastifyRequest,
  type: Type<T>,
  mostBytes = MOST_FILE_BYTES,
): Promise<Upload<T>> {
  if (!request.isMultipart()) {
    throw Problem.of('request.unsupportedMediaType', 'This takes multipart/form-data with a file');
  }
  const { file, name, text } = await partsOf(request, mostBytes);
  if (!file) {
    throw Problem.field(400, 'file', 'field.required', 'file should not be empty');
  }
  const options: unknown = await new BodyPipe().transform(parsed(text), { type: 'body', metatype: type });
  return { file, name, options: options as T };
}

/** The same key for another file, or for other options, is another request. */
export function withFile<T>(caller: Caller, { file, options }: Upload<T>): Caller {
  const { idempotency } = caller;
  if (!idempotency) return caller;
  const hash = createHash('sha256')
    .update(idempotency.requestHash)
    .update(file)
    .update(JSON.stringify(options));
  return { ...caller, idempotency: { ...idempotency, requestHash: hash.digest() } };
}

async function partsOf(
  request: FastifyRequest,
  fileSize: number,
): Promise<{ file?: Buffer; name: string; text: string }> {
  const limits = { fileSize, files: 1, fields: 1, parts: 2, fieldSize: MOST_OPTIONS_BYTES };
  let file: Buffer | undefined;
  let name = '';
  let text = '{}';
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file' && part.fieldname === 'file') {
        file = await part.toBuffer();
        name = (part.filename as string | undefined) ?? '';
      } else if (part.type === 'field' && part.fieldname === 'options' && !part.valueTruncated) {
        text = typeof part.value === 'string' ? part.value : JSON.stringify(part.value);
      } else {
        throw Problem.field(
          400,
          part.fieldname,
          'field.unknown',
          `property ${part.fieldname} should not exist`,
          {
            field: part.fieldname,
          },
        );
      }
    }
  } catch (error) {
    throw problemOf(error);
  }
  return { file, name, text };
}

/** What the parser refuses without saying so by a status cannot be read. */
function problemOf(error: unknown): unknown {
  const { statusCode } = error as { statusCode?: number };
  if (error instanceof Problem) return error;
  return statusCode === 413
    ? Problem.of('request.tooLarge', 'The file is larger than is taken')
    : Problem.of('request.malformed', 'The parts of the body cannot be read');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw Problem.field(400, 'options', 'field.invalid', 'options must be JSON');
  }
}
