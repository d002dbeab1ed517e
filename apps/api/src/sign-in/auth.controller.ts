import { All, Controller, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../access/rights.js';
import { Attempts } from '../access/attempts.js';
import { Problem } from '../http/problem.js';
import type { Auth } from './auth.js';
import { AUTH } from './sign-in.tokens.js';
import { watchDatabase } from './watched-pool.js';

/** What of better-auth is offered, and how it is asked for. Everything else it could do answers 404. */
const OFFERED: Record<string, string> = {
  'sign-in/email': 'POST',
  'sign-out': 'POST',
  'get-session': 'GET',
  'list-sessions': 'GET',
  'revoke-sessions': 'POST',
  'revoke-other-sessions': 'POST',
  'change-password': 'POST',
};
const ATTEMPTS = { limit: 10, windowSeconds: 600 };

/** better-auth's own routes under /api/auth, with attempts counted for each address and e-mail. */
@ApiExcludeController()
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly attempts: Attempts,
  ) {}

  @Open()
  @All('*')
  async handle(
    @Param('*') route: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (OFFERED[route] !== request.method) {
      throw Problem.of('request.unknownRoute', `There is no ${request.method} /api/auth/${route}`);
    }
    const key = route === 'sign-in/email' ? this.attemptKey(request) : undefined;
    if (key) {
      await this.attempts.count(key, ATTEMPTS);
    }
    const response = await watchDatabase(() => this.auth.handler(toWebRequest(request)));
    if (key && response.ok) {
      await this.attempts.forget(key);
    }
    reply.status(response.status);
    response.headers.forEach((value, name) => name !== 'set-cookie' && reply.header(name, value));
    response.headers.getSetCookie().forEach((cookie) => reply.header('set-cookie', cookie));
    reply.send(await response.text());
  }

  private attemptKey(request: FastifyRequest): string {
    const { email } = (request.body ?? {}) as { email?: unknown };
    return `sign-in ${request.ip} ${String(email).toLowerCase().slice(0, 254)}`;
  }
}

/** The host is ours, not what the client says: better-auth has its address from the settings. */
function toWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'user-agent', 'content-type']) {
    const value = request.headers[name];
    if (typeof value === 'string') {
      headers.set(name, value);
    }
  }
  headers.set('x-client-ip', request.ip);
  const body = request.method === 'GET' ? undefined : JSON.stringify(request.body ?? {});
  if (body) {
    headers.set('content-type', 'application/json');
  }
  return new Request(`http://localhost${request.url}`, {
    method: request.method,
    headers,
    body,
  });
}
