import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Type } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Problem } from '../problems/problem.js';
import { BodyPipe } from './body.pipe.js';
import { pathIn } from './scratch-folder.js';

/** A file as it lies in the scratch folder, until its request is answered. */
export interface SentFile {
  path: string;
  /** As it was sent: anything at all. */
  name: string;
  /** Bytes. */
  size: number;
  sha256: Buffer;
}

export interface Upload<T> extends SentFile {
  options: T;
}

const UPLOAD = 'upload';
const MOST_FILE_BYTES = 5 * 1024 * 1024;
const MOST_OPTIONS_BYTES = 64 * 1024;
/** Of what stands around the parts of a body: their headers, and what divides them. */
const MOST_FRAMING_BYTES = 64 * 1024;

/** Of a route that takes a file; no other does. */
export const TakesFile = () => RouteConfig({ [UPLOAD]: true });
export const isUpload = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as unknown as Record<string, unknown>)[UPLOAD] === true;

/**
 * Gives `use` the one file of a multipart body, which this process never holds whole, and beside it `options` as JSON, checked
 * like every body. The file is gone once `use` has answered.
 * @param mostBytes that the file may have; 5 MiB when left out
 * @throws Problem 415 for another body; 413 for a larger file, at once when the request says so; 400 for what cannot be read
 */
export async function takeUpload<T extends object, A>(
  request: FastifyRequest,
  type: Type<T>,
  use: (upload: Upload<T>) => Promise<A>,
  mostBytes = MOST_FILE_BYTES,
): Promise<A> {
  if (!request.isMultipart()) {
    throw Problem.of('request.unsupportedMediaType', 'This takes multipart/form-data with a file');
  }
  if (Number(request.headers['content-length']) > mostBytes + MOST_OPTIONS_BYTES + MOST_FRAMING_BYTES) {
    throw tooLarge();
  }
  const path = pathIn(request.server.scratchFolder);
  try {
    const { file, text } = await partsOf(request, path, mostBytes);
    if (!file) {
      throw Problem.field(400, 'file', 'field.required', 'file should not be empty');
    }
    const options: unknown = await new BodyPipe().transform(parsed(text), { type: 'body', metatype: type });
    return await use({ ...file, options: options as T });
  } finally {
    await rm(path, { force: true });
  }
}

/** The same key for another file, for one of another name, or for other options, is another request. */
export function withFile<T>(caller: Caller, { sha256, name, options }: Upload<T>): Caller {
  const { idempotency } = caller;
  if (!idempotency) return caller;
  const hash = createHash('sha256')
    .update(idempotency.requestHash)
    .update(sha256)
    .update(JSON.stringify([name, options]));
  return { ...caller, idempotency: { ...idempotency, requestHash: hash.digest() } };
}

const tooLarge = () => Problem.of('request.tooLarge', 'The file is larger than is taken');

async function partsOf(
  request: FastifyRequest,
  path: string,
  fileSize: number,
): Promise<{ file?: SentFile; text: string }> {
  const limits = { fileSize, files: 1, fields: 1, fieldSize: MOST_OPTIONS_BYTES };
  let file: SentFile | undefined;
  let text = '{}';
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file' && part.fieldname === 'file') {
        file = await kept(part, path);
      } else if (part.type === 'field' && part.fieldname === 'options') {
        text = optionsIn(part);
      } else {
        throw unknownPart(part.fieldname);
      }
    }
  } catch (error) {
    throw problemOf(error);
  }
  return { file, text };
}

/** Writes a part down as it comes in. @throws Problem 413 as soon as it is larger than is taken */
async function kept({ file, filename }: MultipartFile, path: string): Promise<SentFile> {
  const hash = createHash('sha256');
  let size = 0;
  const counted = async function* (bytes: AsyncIterable<Buffer>) {
    for await (const chunk of bytes) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(file, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  if (file.truncated) throw tooLarge();
  return { path, name: (filename as string | undefined) ?? '', size, sha256: hash.digest() };
}

function optionsIn({ value, valueTruncated }: { value: unknown; valueTruncated: boolean }): string {
  if (valueTruncated) {
    const detail = `options must be shorter than or equal to ${MOST_OPTIONS_BYTES} bytes`;
    throw Problem.field(400, 'options', 'field.tooLong', detail, { max: MOST_OPTIONS_BYTES });
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const unknownPart = (field: string) =>
  Problem.field(400, field, 'field.unknown', `property ${field} should not exist`, { field });

const LIMITS: Readonly<Record<string, { field: string; detail: string }>> = {
  FST_FILES_LIMIT: { field: 'file', detail: 'Only one file is taken' },
  FST_FIELDS_LIMIT: { field: 'options', detail: 'Only one part of options is taken' },
};

/** What the parser refuses without saying so by a status cannot be read. What this machine refuses is not the sender's. */
function problemOf(error: unknown): unknown {
  const { code = '', statusCode, syscall } = error as NodeJS.ErrnoException & { statusCode?: number };
  const limit = LIMITS[code];
  if (error instanceof Problem || syscall) return error;
  if (limit) return Problem.field(400, limit.field, 'field.tooMany', limit.detail, { max: 1 });
  return statusCode === 413
    ? tooLarge()
    : Problem.of('request.malformed', 'The parts of the body cannot be read');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw Problem.field(400, 'options', 'field.invalid', 'options must be JSON');
  }
}
