import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { abilityFor, ANONYMOUS, type Principal } from '@yutai/access';
import type { Caller } from '../access/caller.js';
import { RIGHT, type KnownBy, type RouteRight } from '../access/rights.js';
import { FeedLookup } from '../feeds/feed-lookup.js';
import { HostLinkLookup } from '../host/host-link-lookup.js';
import { DelegateLinkLookup } from '../links/delegate-link-lookup.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings/settings.js';
import { UserLookup } from '../sign-in/user-lookup.js';
import { isOwnOrigin } from './origin.rules.js';

/** Who sent a request. @throws Problem 401, or 404 and 410 of a feed, for a link that is not there or shut */
type Lookup = (request: FastifyRequest) => Promise<Principal>;

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** The one guard: who is it, is the request from a page of ours, and may they? Denies unless a route says otherwise. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly lookups: Record<KnownBy, Lookup>;

  constructor(
    private readonly reflector: Reflector,
    private readonly settings: Settings,
    users: UserLookup,
    delegates: DelegateLinkLookup,
    hosts: HostLinkLookup,
    feeds: FeedLookup,
  ) {
    this.lookups = {
      session: ({ cookies }) => users.principalOf(cookies),
      delegateLink: (request) => delegates.principalOf(request),
      hostLink: (request) => hosts.principalOf(request),
      feed: (request) => feeds.principalOf(request),
    };
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const right = this.reflector.getAllAndOverride<RouteRight | undefined>(RIGHT, [
      context.getHandler(),
      context.getClass(),
    ]);
    this.checkOrigin(request);
    const principal =
      right?.kind === 'open' ? ANONYMOUS : await this.lookups[right?.by ?? 'session'](request);
    const caller = callerOf(request, principal, right?.kind !== 'open');
    request.caller = caller;
    if (right?.kind === 'open') {
      return true;
    }
    if (principal.kind === 'anonymous') {
      throw Problem.of('session.required', 'Sign in first');
    }
    const granted =
      right?.kind === 'can' ? caller.ability.can(right.action, right.subject) : right?.kind === 'signedIn';
    if (!granted) {
      throw Problem.of('right.missing', 'Your role does not allow this');
    }
    return true;
  }

  /** An unsafe request that carries a cookie must come from a page of ours. */
  private checkOrigin(request: FastifyRequest): void {
    if (SAFE.includes(request.method) || !request.headers.cookie) {
      return;
    }
    if (!isOwnOrigin(request.headers.origin, request.headers.host, this.settings.PUBLIC_URL)) {
      throw Problem.of('request.foreignOrigin', 'This request does not come from a page of this server');
    }
  }
}

function callerOf(request: FastifyRequest, principal: Principal, takesDryRun: boolean): Caller {
  const key = request.headers['idempotency-key'];
  if (Array.isArray(key) || (key !== undefined && !/^[\x21-\x7e]{1,128}$/.test(key))) {
    throw Problem.of('request.malformed', 'Idempotency-Key is one word of at most 128 characters');
  }
  const idempotent = request.method === 'POST' && key !== undefined;
  return {
    principal,
    ability: abilityFor(principal),
    requestId: request.id,
    dryRun: !SAFE.includes(request.method) && isDryRun(request.query as Record<string, unknown>, takesDryRun),
    idempotency: idempotent ? { key, requestHash: hashOf(request) } : undefined,
  };
}

/** Whether a write is to change nothing. What is not understood must not be done in earnest. */
function isDryRun(query: Record<string, unknown>, takesDryRun: boolean): boolean {
  const { dryRun = 'false' } = query;
  const unknown = Object.keys(query).find((name) => !takesDryRun || name !== 'dryRun');
  if (unknown !== undefined) {
    const taken = takesDryRun
      ? 'A write takes no query but dryRun'
      : 'This takes no query and has no dry run';
    throw Problem.field(400, unknown, 'query.unknownName', taken);
  }
  if (dryRun !== 'true' && dryRun !== 'false') {
    throw Problem.field(400, 'dryRun', 'query.invalidValue', 'dryRun is true or false');
  }
  return dryRun === 'true';
}

/** Another version in If-Match makes it another request. */
const hashOf = ({ url, headers, body }: FastifyRequest): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([url, headers['if-match'] ?? null, body ?? null]))
    .digest();
