import { Body, HttpCode, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Subject } from '@yutai/access';
import { WithCaller, type Caller } from '../access/caller.js';
import { Open } from '../access/rights.js';
import { Problems } from '../http/route-docs.js';
import { PathId, ReadRoute } from '../http/read-routes.js';
import { RemovePartRoute, VerbRoute } from '../http/write-routes.js';
import type { Settings } from '../settings/settings.js';
import { isSecure } from '../sign-in/auth.js';
import type { LinkKind } from './link-kind.js';
import { ExchangeInput, NewLinkDto } from './link.dto.js';
import { baseOfRequest, secondsUntil } from './link.rules.js';
import type { LinksOfKind } from './links-of-kind.js';

/** The link of one owner: what there is, a new one, none. `name` is its part of the path. */
export function LinkRoutes(subject: Subject, name: string, answer: Type<unknown>, summary: string) {
  class Routes {
    constructor(
      readonly links: LinksOfKind,
      readonly settings: Settings,
    ) {}

    @ReadRoute(subject, answer, `:id/${name}`)
    one(@WithCaller() caller: Caller, @PathId() id: string) {
      return this.links.one(caller, id);
    }

    @VerbRoute(subject, name, { summary, answer: NewLinkDto, unversioned: true, secret: true })
    replace(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
      return this.links.replace(caller, id, baseOfRequest(this.settings.PUBLIC_URL, request));
    }

    @RemovePartRoute(subject, name, 'End the link at once')
    revoke(@WithCaller() caller: Caller, @PathId() id: string) {
      return this.links.revoke(caller, id);
    }
  }
  return Routes;
}

/** Where a page swaps the token behind its # for a cookie that no script reads and that is sent to one path alone. */
export function ExchangeRoute({ cookie, opens }: LinkKind, summary: string) {
  class Exchange {
    constructor(
      readonly links: LinksOfKind,
      readonly settings: Settings,
    ) {}

    @Post('exchange')
    @Open()
    @HttpCode(204)
    @ApiOperation({ summary, security: [] })
    @ApiNoContentResponse({ description: `Set-Cookie: ${cookie}` })
    @Problems(400, 401, 403, 413, 415, 429)
    async exchange(
      @Body() { token }: ExchangeInput,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<void> {
      const { expiresAt } = await this.links.exchange(token, request.ip);
      reply.setCookie(cookie, token, {
        path: opens,
        httpOnly: true,
        sameSite: 'strict',
        secure: isSecure(this.settings),
        maxAge: secondsUntil(expiresAt),
      });
    }
  }
  return Exchange;
}
