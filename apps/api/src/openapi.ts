import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The OpenAPI document of the routes as they are. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Yutai')
    .setDescription(
      'The desk of the Chongqing-Taiwan Week. Times are RFC 3339 with an offset, money is an exact decimal as text.',
    )
    .setVersion('1')
    .addCookieAuth('yutai.session_token', { type: 'apiKey', in: 'cookie' }, 'session')
    .addCookieAuth('yutai_link', { type: 'apiKey', in: 'cookie' }, 'link')
    .addSecurityRequirements('session')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
}

/** Serves the document at /api/openapi.json and its pages at /api/docs. */
export function documentApi(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    swaggerOptions: { docExpansion: 'none', tagsSorter: 'alpha', validatorUrl: null },
    customSiteTitle: 'Yutai API',
  });
}
