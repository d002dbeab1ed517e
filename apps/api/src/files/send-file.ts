import type { FastifyReply } from 'fastify';
import { disposition } from './file-name.rules.js';
import type { Download } from './files.service.js';

/** As something to save: whatever its bytes are, they are no page of ours. */
export function sendFile(reply: FastifyReply, { name, mediaType, size, bytes }: Download): void {
  void reply
    .type(mediaType)
    .headers({
      'content-length': size,
      'content-disposition': disposition(name),
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    })
    .send(bytes);
}
