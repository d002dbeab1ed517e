import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import type { ErrorCode } from '@yutai/domain';
import type { FastifyReply } from 'fastify';
import { fromDatabase } from '../database/constraint-errors.js';
import { Problem } from './problem.js';

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
    const problem = this.toProblem(error);
    const body = {
      type: 'about:blank',
      title: STATUS_CODES[problem.status] ?? 'Error',
      status: problem.status,
      code: problem.code,
      detail: problem.detail,
      ...problem.more,
    };
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
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
