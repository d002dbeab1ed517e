import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../access/rights.js';
import { Problems } from '../http/route-docs.js';
import { ExchangeInput } from '../links/link.dto.js';
import { secondsUntil } from '../links/link.rules.js';
import { Settings } from '../settings/settings.js';
import { isSecure } from '../sign-in/auth.js';
import { HOST_COOKIE } from './host-link-sessions.js';
import { HostLinksService } from './host-links.service.js';

@ApiTags('links')
@Controller('host-links')
export class HostLinkExchangeController {
  constructor(
    private readonly links: HostLinksService,
    private readonly settings: Settings,
  ) {}

  /** The token becomes a cookie that no script reads and that is sent to the host's visit alone. */
  @Post('exchange')
  @Open()
  @HttpCode(204)
  @ApiOperation({ summary: "Swap a host's token for the cookie that opens their visit", security: [] })
  @ApiNoContentResponse({ description: 'Set-Cookie: yutai_host' })
  @Problems(400, 401, 403, 413, 415, 429)
  async exchange(
    @Body() { token }: ExchangeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const link = await this.links.exchange(token, request.ip);
    reply.setCookie(HOST_COOKIE, token, {
      path: '/api/host-visit',
      httpOnly: true,
      sameSite: 'strict',
      secure: isSecure(this.settings),
      maxAge: secondsUntil(link.expiresAt),
    });
  }
}
