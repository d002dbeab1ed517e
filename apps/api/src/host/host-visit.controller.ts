import { Body, Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { sendTagged } from '../http/etag.js';
import { DryRun, ETAG, IdempotencyKey, IfMatchHeader, NotModified, Problems } from '../http/route-docs.js';
import { WithLinkOf } from '../links/with-link.js';
import { HostReplyInput, HostVisitDto } from './host-visit.dto.js';
import { HostVisitService } from './host-visit.service.js';
import { OpenedHostLink } from './opened-host-link.js';

const BY_LINK = [{ hostLink: [] }];

/** What a host's link opens: their own visit, to answer for, and nothing else. */
@ApiTags('host visit')
@Controller('host-visit')
export class HostVisitController {
  constructor(private readonly visits: HostVisitService) {}

  @Get()
  @Can('answer', 'siteVisit', 'hostLink')
  @ApiOperation({ summary: 'The visit that the host is asked to receive, as it stands', security: BY_LINK })
  @ApiOkResponse({ type: HostVisitDto, headers: ETAG })
  @NotModified
  @Problems(401)
  async visit(
    @WithLinkOf(OpenedHostLink) link: OpenedHostLink,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendTagged(request, reply, await this.visits.visit(link));
  }

  @Post('answer')
  @Can('answer', 'siteVisit', 'hostLink')
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  @DryRun
  @IdempotencyKey
  @IfMatchHeader
  @ApiOperation({
    summary: 'Accept, decline, or propose another time, which books nothing until an organizer takes it',
    security: BY_LINK,
  })
  @ApiOkResponse({ type: HostVisitDto })
  @Problems(400, 401, 403, 404, 409, 413, 415, 422, 428, 429)
  answer(
    @WithCaller() caller: Caller,
    @WithLinkOf(OpenedHostLink) link: OpenedHostLink,
    @IfMatch() version: number,
    @Body() body: HostReplyInput,
  ) {
    return this.visits.answer(caller, link, version, body);
  }
}
