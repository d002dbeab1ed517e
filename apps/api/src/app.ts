import fastifyCookie from '@fastify/cookie';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { v7 as uuidv7 } from 'uuid';
import { AppModule } from './app.module.js';
import { shapeFault } from './http/body-shape.rules.js';
import { Problem } from './http/problem.js';
import { measureRequests } from './observability/metrics.js';
import { documentApi } from './openapi.js';
import type { Settings } from './settings/settings.js';
import { serveScreens } from './ui/screens.js';

const MAX_BODY_BYTES = 1024 * 1024;

/** The whole application, ready to listen. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: settings.TRUST_PROXY,
    genReqId: () => uuidv7(),
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false, // Nest's would also take forms; Fastify's own takes JSON
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api', { exclude: [{ path: 'metrics', method: RequestMethod.GET }] });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);

  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyCookie as never);
  server.removeContentTypeParser('text/plain');
  server.addHook('preValidation', (request, _, done) => {
    const fault = shapeFault(request.body);
    done(fault && Problem.fields([fault]));
  });
  server.addHook('onSend', (request, reply, payload, done) => {
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
  measureRequests(server);
  if (settings.ROLE !== 'worker') {
    documentApi(app);
    await serveScreens(server, settings);
  }
  await app.init();
  return app;
}
