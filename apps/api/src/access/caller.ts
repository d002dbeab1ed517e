import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Ability, Principal } from '@yutai/access';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** Who asks, what they may do, and how they want it done. The guard makes it; services get it as an argument. */
export interface Caller {
  principal: Principal;
  ability: Ability;
  requestId: string;
  /** `?dryRun=true`: say what would happen, and change nothing. */
  dryRun: boolean;
  idempotency?: { key: string; requestHash: Buffer };
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

export const CallerOf = (request: FastifyRequest): Caller => {
  if (!request.caller) {
    throw new Error('no guard has run before this handler');
  }
  return request.caller;
};

/** The caller, in a controller's parameters. */
export const WithCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  CallerOf(context.switchToHttp().getRequest()),
);

/** The version in `If-Match: "7"`. @throws Problem 428 without it, 400 when it is not a version */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) {
    throw Problem.of(
      'request.preconditionRequired',
      'If-Match must carry the version that this is about, as in If-Match: "7"',
    );
  }
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (!version) {
    throw Problem.of('request.malformed', 'If-Match must be a version in quotes, as in "7"');
  }
  return Number(version);
});

/** Who a write is by, as the audit keeps it. */
export function actorOf({ principal }: Caller): string {
  switch (principal.kind) {
    case 'user':
      return `user:${principal.id}`;
    case 'delegateLink':
      return `link:${principal.linkId}`;
    case 'hostLink':
      return `host:${principal.linkId}`;
    case 'system':
      return `command:${principal.name}`;
    default:
      return 'anonymous';
  }
}
