import type { FastifyInstance, FastifyReply, FastifyServerOptions } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { v7 as uuidv7 } from 'uuid';
import { shapeFault } from './body-shape.rules.js';
import { Problem } from './problem.js';

const MAX_BODY_BYTES = 1024 * 1024;

/** Fastify as it runs here. What it refuses by itself, before there is a route, is a problem as well. */
export const serverOptions = (behindProxy: boolean) =>
  ({
    bodyLimit: MAX_BODY_BYTES,
    // One proxy is believed: what stands further left in X-Forwarded-For, anybody can have written.
    trustProxy: behindProxy && ((_address: string, hop: number) => hop === 0),
    genReqId: () => uuidv7(),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: (
      { statusCode = 400 }: { statusCode?: number },
      _request: unknown,
      reply: FastifyReply,
    ) => sendProblem(reply, new Problem(statusCode, 'request.malformed', 'This address cannot be read')),
    clientErrorHandler: refuseUnreadable,
  }) satisfies FastifyServerOptions;

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  void reply.status(problem.status).header('content-type', Problem.TYPE).send(problem.json());
}

const UNREADABLE: Record<string, Problem> = {
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, 'request.malformed', 'The request did not arrive in time'),
  HPE_HEADER_OVERFLOW: new Problem(431, 'request.tooLarge', 'The headers are longer than a request may have'),
};
const NO_HTTP = new Problem(400, 'request.malformed', 'This is not HTTP');

/** Answers what is no request at all, as far as the connection still takes an answer. */
function refuseUnreadable(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) {
    return;
  }
  const problem = UNREADABLE[error.code ?? ''] ?? NO_HTTP;
  const body = problem.json();
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${Problem.TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Bodies are JSON. An empty one is as none: a verb that needs none may be sent with the type all the same. */
export function readBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null) : parse(request, body as string, done),
  );
  server.addHook('preValidation', (request, _, done) => {
    const fault = shapeFault(request.body);
    done(fault && Problem.fields([fault]));
  });
}

/** What every answer says in its headers; a dry run never made anything, so it is a plain 200. */
export function dressAnswers(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    if (closing) {
      reply.header('connection', 'close'); // a connection kept alive would keep the process so too
    }
    reply
      .header('x-request-id', request.id)
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff');
    if (request.url.startsWith('/api/')) {
      reply.header('cache-control', reply.getHeader('cache-control') ?? 'no-store');
    }
    if (request.caller?.dryRun && reply.statusCode < 300) {
      reply.code(200).header('content-type', 'application/json; charset=utf-8');
    }
    done(null, payload);
  });
}
