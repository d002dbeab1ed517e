import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { clearScratch, scratchFolderOf } from './http/scratch-folder.js';
import { dressAnswers, readBodies, serverOptions } from './http/server.js';
import { measureRequests } from './observability/metrics.js';
import { documentApi } from './openapi.js';
import type { Settings } from './settings/settings.js';
import { serveScreens } from './ui/screens.js';

/** The whole application, ready to listen. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter(serverOptions(settings.TRUST_PROXY));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false, // Nest's would also take forms; Fastify's own takes JSON
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api', { exclude: [{ path: 'metrics', method: RequestMethod.GET }] });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });

  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyCookie as never);
  readBodies(server);
  await app.register(fastifyMultipart as never);
  server.decorate('scratchFolder', scratchFolderOf(settings));
  await clearScratch(server.scratchFolder);
  dressAnswers(server);
  measureRequests(server);
  if (settings.ROLE !== 'worker') {
    documentApi(app);
    await serveScreens(server);
  }
  await app.init();
  return app;
}
