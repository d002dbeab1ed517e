import { LoggerModule } from 'nestjs-pino';
import type { IncomingMessage } from 'node:http';
import { Settings } from '../settings/settings.js';
import { loggedPath } from './logged-path.rules.js';

/** One line a request: method, path, status, duration and id. No header, address, body or name. */
export const logging = LoggerModule.forRootAsync({
  inject: [Settings],
  useFactory: (settings: Settings) => ({
    pinoHttp: {
      level: settings.LOG_LEVEL,
      autoLogging: { ignore: (request: IncomingMessage) => request.url?.startsWith('/api/health') ?? false },
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: loggedPath(request.url),
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: (error: Error) => ({
          type: error.name,
          code: (error as { code?: string }).code,
          stack: error.stack,
        }),
      },
    },
  }),
});
