import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ErrorCode } from '@yutai/domain';
import type { FastifyReply } from 'fastify';
import { fromDatabase } from '../database/constraint-errors.js';
import { Problem } from '../problems/problem.js';
import { sendProblem } from './server.js';

const CODES: Record<number, ErrorCode> = {
  400: 'request.malformed',
  401: 'session.required',
  403: 'right.missing',
  404: 'request.unknownRoute',
  413: 'request.tooLarge',
  415: 'request.unsupportedMediaType',
  429: 'request.tooMany',
  503: 'server.unavailable',
};

/** Writes every error as application/problem+json. What nobody foresaw is logged and answered without its text. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    sendProblem(host.switchToHttp().getResponse<FastifyReply>(), this.toProblem(error));
  }

  private toProblem(error: unknown): Problem {
    if (error instanceof Problem) {
      return error;
    }
    const known = fromDatabase(error);
    if (known) {
      return known;
    }
    const status =
      error instanceof HttpException
        ? error.getStatus()
        : ((error as { statusCode?: number })?.statusCode ?? 500);
    if (status < 500) {
      return new Problem(status, CODES[status] ?? 'request.malformed', (error as Error).message);
    }
    if (status === 503) {
      return Problem.of('server.unavailable', 'Not ready yet');
    }
    this.logger.error(error);
    return Problem.of('server.failed', 'Something went wrong here; it has been logged');
  }
}
