import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../access/rights.js';
import { Problems } from '../http/route-docs.js';
import { Settings } from '../settings/settings.js';
import { isSecure } from '../sign-in/auth.js';
import { ExchangeInput } from './link.dto.js';
import { secondsUntil } from './link.rules.js';
import { LINK_COOKIE } from './link-sessions.js';
import { LinksService } from './links.service.js';

@ApiTags('links')
@Controller('links')
export class LinkExchangeController {
  constructor(
    private readonly links: LinksService,
    private readonly settings: Settings,
  ) {}

  /** The token becomes a cookie that no script reads and that is sent to the itinerary alone. */
  @Post('exchange')
  @Open()
  @HttpCode(204)
  @ApiOperation({ summary: "Swap a link's token for the cookie that opens the itinerary", security: [] })
  @ApiNoContentResponse({ description: 'Set-Cookie: yutai_link' })
  @Problems(400, 401, 403, 413, 415, 429)
  async exchange(
    @Body() { token }: ExchangeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const link = await this.links.exchange(token, request.ip);
    reply.setCookie(LINK_COOKIE, token, {
      path: '/api/itinerary',
      httpOnly: true,
      sameSite: 'strict',
      secure: isSecure(this.settings),
      maxAge: secondsUntil(link.expiresAt),
    });
  }
}
