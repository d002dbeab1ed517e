import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { sendTagged, sendWithTag } from '../http/etag.js';
import { ETAG, NotModified, Problems } from '../http/route-docs.js';
import { OpenedLink } from '../links/opened-link.js';
import { WithLinkOf } from '../links/with-link.js';
import { ItinerariesService } from './itineraries.service.js';
import { ItineraryDto } from './itinerary.dto.js';
import { OwnMarkInput, OwnPresenceDto } from './own-mark.dto.js';
import { OwnMarksService } from './own-marks.service.js';
import { ReadingInput } from './reading.dto.js';
import { ReadingsService } from './readings.service.js';

/** What a delegate's link opens: their own days of the latest release, and nothing else. */
@ApiTags('itinerary')
@Controller('itinerary')
export class ItineraryController {
  constructor(
    private readonly itineraries: ItinerariesService,
    private readonly readings: ReadingsService,
    private readonly ownMarks: OwnMarksService,
  ) {}

  @Get()
  @Can('read', 'itinerary', 'delegateLink')
  @ApiOperation({ summary: "The delegate's own days of the latest release", security: [{ link: [] }] })
  @ApiOkResponse({ type: ItineraryDto, headers: ETAG })
  @NotModified
  @Problems(401)
  async page(
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { body, etag } = await this.itineraries.page(link);
    void reply.type('application/json; charset=utf-8');
    sendWithTag(request, reply, body, etag);
  }

  @Post('reading')
  @Can('answer', 'itinerary', 'delegateLink')
  @HttpCode(204)
  @ApiOperation({ summary: 'Tell that a release was opened, or that it was read', security: [{ link: [] }] })
  @ApiNoContentResponse()
  @Problems(400, 401, 403, 413, 415, 422, 429)
  async keepReading(
    @WithCaller() caller: Caller,
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Body() body: ReadingInput,
  ) {
    await this.readings.keep(caller, link, body);
  }

  @Get('attendance')
  @Can('read', 'itinerary', 'delegateLink')
  @ApiOperation({ summary: 'Where somebody has checked the delegate in', security: [{ link: [] }] })
  @ApiOkResponse({ type: OwnPresenceDto, headers: ETAG })
  @NotModified
  @Problems(401)
  async presence(
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendTagged(request, reply, await this.ownMarks.presence(link));
  }

  @Post('attendance')
  @Can('answer', 'itinerary', 'delegateLink')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Tell that they are there, come late or cannot come; it changes no plan',
    security: [{ link: [] }],
  })
  @ApiNoContentResponse()
  @Problems(400, 401, 403, 413, 415, 422, 429)
  async keepOwnMark(
    @WithCaller() caller: Caller,
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Body() body: OwnMarkInput,
  ) {
    await this.ownMarks.keep(caller, link, body);
  }

  @Get('calendar.ics')
  @Can('read', 'itinerary', 'delegateLink')
  @ApiOperation({ summary: 'The same for a calendar', security: [{ link: [] }] })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' }, headers: ETAG })
  @NotModified
  @Problems(401)
  async calendar(
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { body, etag } = await this.itineraries.calendar(link);
    void reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="itinerary.ics"');
    sendWithTag(request, reply, body, etag);
  }
}
