import type { FastifyHttpOptions, FastifyInstance, FastifyReply } from 'fastify';
import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { v7 as uuidv7 } from 'uuid';
import { Problem } from '../problems/problem.js';
import { shapeFault } from './body-shape.rules.js';
import { isUpload } from './upload.js';

const MAX_BODY_BYTES = 1024 * 1024;
/** How long a request may take to arrive; how long its answer takes, and a stream, is another matter. */
const ARRIVES_WITHIN_MS = 30_000;
/** How long answers may take once the process was asked to end. */
const ENDS_WITHIN_MS = 8000;
/** Of what is no page, nothing is run and nothing is framed. Pages have a policy of their own. */
const POLICY = 'content-security-policy';
/** No page asks for these but the one that says so itself. */
const DEVICES = 'permissions-policy';
const GUARDED = {
  [POLICY]: "default-src 'none'; frame-ancestors 'none'",
  [DEVICES]: 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Fastify as it runs here. What it refuses by itself, before there is a route, is a problem as well. */
export const serverOptions = (behindProxy: boolean) =>
  ({
    bodyLimit: MAX_BODY_BYTES,
    // One proxy is believed: what stands further left in X-Forwarded-For, anybody can have written.
    trustProxy: behindProxy && ((_address: string, hop: number) => hop === 0),
    requestTimeout: ARRIVES_WITHIN_MS,
    http: { headersTimeout: ARRIVES_WITHIN_MS, connectionsCheckingInterval: 2000 },
    genReqId: () => uuidv7(),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: (
      { statusCode = 400 }: { statusCode?: number },
      _request: unknown,
      reply: FastifyReply,
    ) =>
      sendProblem(
        reply.headers(GUARDED),
        new Problem(statusCode, 'request.malformed', 'This address cannot be read'),
      ),
    clientErrorHandler: refuseUnreadable,
  }) satisfies FastifyHttpOptions<Server>;

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
    ...Object.entries(GUARDED).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon(); // who sends nothing more does not close it either
}

/**
 * Bodies are JSON. An empty one is as none: a verb that needs none may be sent with the type all the same. Only a route
 * that says so takes a file, which it reads itself, once it is known who sends it.
 */
export function readBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null) : parse(request, body as string, done),
  );
  server.addHook('preValidation', (request, _, done) => {
    if (request.isMultipart() && !isUpload(request)) {
      done(Problem.of('request.unsupportedMediaType', 'This takes JSON'));
      return;
    }
    const fault = shapeFault(request.body);
    done(fault && Problem.fields([fault]));
  });
}

/** What every answer says in its headers; a dry run never made anything, so it is a plain 200. */
export function dressAnswers(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    setTimeout(() => server.server.closeAllConnections(), ENDS_WITHIN_MS).unref();
    done();
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    if (closing) {
      reply.header('connection', 'close'); // a connection kept alive would keep the process so too
    }
    const policy = reply.getHeader(POLICY) ?? GUARDED[POLICY];
    const devices = reply.getHeader(DEVICES) ?? GUARDED[DEVICES];
    reply.headers({ ...GUARDED, [POLICY]: policy, [DEVICES]: devices, 'x-request-id': request.id });
    if (request.url.startsWith('/api/')) {
      reply.header('cache-control', reply.getHeader('cache-control') ?? 'no-store');
    }
    if (request.caller?.dryRun && reply.statusCode < 300) {
      reply.code(200).header('content-type', 'application/json; charset=utf-8');
    }
    done(null, payload);
  });
}
