import { All, Controller, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../access/rights.js';
import { Problem } from '../problems/problem.js';
import { bodyFor, OFFERED, refusalOf } from './auth-requests.rules.js';
import type { Auth } from './auth.js';
import { Guesses } from './guesses.service.js';
import { AUTH } from './sign-in.tokens.js';
import { watchDatabase } from './watched-pool.js';

/** better-auth's own routes under /api/auth, with guesses at passwords counted and refusals said as ours. */
@ApiExcludeController()
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly guesses: Guesses,
  ) {}

  @Open()
  @All('*')
  async handle(
    @Param('*') route: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (OFFERED[route]?.method !== request.method) {
      throw Problem.of('request.unknownRoute', `There is no ${request.method} /api/auth/${route}`);
    }
    const asked = toWebRequest(route, request);
    const guessed = await this.guesses.count(route, request);
    const response = await watchDatabase(() => this.auth.handler(asked));
    const text = await response.text();
    if (!response.ok) {
      throw refusalOf(route, response.status, codeIn(text));
    }
    await guessed?.right();
    reply.status(response.status);
    response.headers.forEach((value, name) => name !== 'set-cookie' && reply.header(name, value));
    response.headers.getSetCookie().forEach((cookie) => reply.header('set-cookie', cookie));
    reply.send(text);
  }
}

/** The host is ours, not what the client says: better-auth has its address from the settings. */
function toWebRequest(route: string, request: FastifyRequest): Request {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'user-agent']) {
    const value = request.headers[name];
    if (typeof value === 'string') {
      headers.set(name, value);
    }
  }
  headers.set('x-client-ip', request.ip);
  const { method } = request;
  const body = method === 'GET' ? undefined : JSON.stringify(bodyFor(route, request.body));
  if (body) {
    headers.set('content-type', 'application/json');
  }
  return new Request(`http://localhost/api/auth/${route}`, { method, headers, body });
}

/** better-auth's own name for a refusal, which it gives as `{code, message}`. */
function codeIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string } | null)?.code;
  } catch {
    return undefined;
  }
}
