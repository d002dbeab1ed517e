import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { HOST_LINK } from './host/host-link.js';
import { DELEGATE_LINK } from './links/delegate-link.js';

/** The OpenAPI document of the routes as they are. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Yutai')
    .setDescription(
      'The desk of the Chongqing-Taiwan Week. Times are RFC 3339 with an offset, money is an exact decimal as text.',
    )
    .setVersion('1')
    .addCookieAuth('yutai.session_token', { type: 'apiKey', in: 'cookie' }, 'session')
    .addCookieAuth(DELEGATE_LINK.cookie, { type: 'apiKey', in: 'cookie' }, 'link')
    .addCookieAuth(HOST_LINK.cookie, { type: 'apiKey', in: 'cookie' }, 'hostLink')
    .addSecurityRequirements('session')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
}

/** Swagger's own page has its styles in it. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the document at /api/openapi.json and its pages at /api/docs. */
export function documentApi(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', ({ routeOptions }, reply, done) => {
    if (routeOptions.url?.startsWith('/api/docs')) {
      reply.header('content-security-policy', PAGES_POLICY);
    }
    done();
  });
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    swaggerOptions: { docExpansion: 'none', tagsSorter: 'alpha', validatorUrl: null },
    customSiteTitle: 'Yutai API',
  });
}
