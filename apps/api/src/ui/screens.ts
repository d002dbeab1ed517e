import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendProblem } from '../http/server.js';
import { Problem } from '../problems/problem.js';

const APPS = fileURLToPath(new URL('../../../', import.meta.url));
/** The page that scans badges: none but it may ask for a camera. */
const CHECK_IN = '/c';
const SCREENS = [
  { prefix: '/admin', folder: join(APPS, 'admin/dist'), page: 'index.html' },
  { prefix: '/i', folder: join(APPS, 'itinerary/dist'), page: 'index.html' },
  { prefix: '/h', folder: join(APPS, 'itinerary/dist/host'), page: 'host.html' },
  { prefix: CHECK_IN, folder: join(APPS, 'itinerary/dist/check-in'), page: 'check-in.html' },
];

const policy = (nonce: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * Serves the built UIs. The one page of each gets a fresh nonce for its styles with every answer and is never cached;
 * their assets carry a hash in the name and are cached for good.
 */
export async function serveScreens(server: FastifyInstance): Promise<void> {
  for (const { prefix, folder, page: file } of SCREENS) {
    if (!existsSync(join(folder, file))) {
      continue;
    }
    const page = readFileSync(join(folder, file), 'utf8');
    await server.register(fastifyStatic, {
      root: folder,
      prefix: `${prefix}/`,
      wildcard: false,
      index: false,
      globIgnore: [file, 'host/**', 'check-in/**'], // a page has no nonce until it is sent; those within have addresses of their own
      decorateReply: false,
      setHeaders: (reply, path) => {
        const forGood = path.includes('/assets/');
        reply.header('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
        // The worker that keeps the page asks for it, and is for the page itself, which is not below its folder.
        if (path.endsWith('/sw.js')) {
          reply.header('service-worker-allowed', prefix);
          reply.header('content-security-policy', "default-src 'none'; connect-src 'self'");
        }
      },
    });
    const answer = (_: unknown, reply: FastifyReply) => sendPage(withDevices(reply, prefix), page);
    server.get(prefix, answer);
    server.get(`${prefix}/*`, answer);
    server.get(`${prefix}/${file}`, (_, reply) => reply.redirect(prefix));
    server.get(`${prefix}/assets/*`, ({ url }, reply) => {
      sendProblem(reply, Problem.of('request.unknownRoute', `There is no ${url}`));
    });
  }
  server.get('/', (_, reply) => reply.redirect('/admin'));
}

const withDevices = (reply: FastifyReply, prefix: string) =>
  prefix === CHECK_IN
    ? reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=()')
    : reply;

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', policy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('__CSP_NONCE__', nonce));
}
