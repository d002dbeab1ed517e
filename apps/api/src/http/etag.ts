import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/** Sends JSON text with an ETag of its content, or 304 when the client has that already. */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, body: string): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', tag).header('cache-control', 'private, no-cache');
  if (request.headers['if-none-match'] === tag) {
    reply.status(304).send();
    return;
  }
  reply.type('application/json; charset=utf-8').send(body);
}
