import { Controller, createParamDecorator, Get, Req, Res, type ExecutionContext } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CallerOf } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { sendWithTag } from '../http/etag.js';
import { ETAG, NotModified, Problems } from '../http/route-docs.js';
import { OpenedLink } from '../links/opened-link.js';
import { ItinerariesService } from './itineraries.service.js';
import { ItineraryDto } from './itinerary.dto.js';

/** The link that opened this route, which the guard has read. */
const WithLink = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { principal } = CallerOf(context.switchToHttp().getRequest());
  if (!(principal instanceof OpenedLink)) {
    throw new Error('this route is not opened by a link');
  }
  return principal;
});

/** What a delegate's link opens: their own days of the latest release, and nothing else. */
@ApiTags('itinerary')
@Controller('itinerary')
export class ItineraryController {
  constructor(private readonly itineraries: ItinerariesService) {}

  @Get()
  @Can('read', 'itinerary')
  @ApiOperation({ summary: "The delegate's own days of the latest release", security: [{ link: [] }] })
  @ApiOkResponse({ type: ItineraryDto, headers: ETAG })
  @NotModified
  @Problems(401)
  async page(@WithLink() link: OpenedLink, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { body, etag } = await this.itineraries.page(link);
    void reply.type('application/json; charset=utf-8');
    sendWithTag(request, reply, body, etag);
  }

  @Get('calendar.ics')
  @Can('read', 'itinerary')
  @ApiOperation({ summary: 'The same for a calendar', security: [{ link: [] }] })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' }, headers: ETAG })
  @NotModified
  @Problems(401)
  async calendar(@WithLink() link: OpenedLink, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { body, etag } = await this.itineraries.calendar(link);
    void reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="itinerary.ics"');
    sendWithTag(request, reply, body, etag);
  }
}
