import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/** Sends JSON text with an ETag of its content, or 304 when the client has that already. */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, body: string): void {
  void reply.type('application/json; charset=utf-8');
  sendWithTag(request, reply, body, etagOf(body));
}

/** The same for a body of any type whose ETag is already known. */
export function sendWithTag(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string | Buffer,
  etag: string,
): void {
  void reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (isFresh(request.headers['if-none-match'], etag)) {
    void reply.status(304).send();
    return;
  }
  void reply.send(body);
}

/** A strong validator of a body. */
export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/** Whether `If-None-Match` names what would be sent, weakened by a proxy that compresses or not. */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  const named = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return named.includes(etag) || named.includes('*');
}
