import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { sendWithTag } from '../http/etag.js';
import { JSON_TEXT, ListQuery, ListRoute, PathId } from '../http/read-routes.js';
import { ETAG, NotModified, Problems } from '../http/route-docs.js';
import { CreateRoute, VerbRoute } from '../http/write-routes.js';
import { DELEGATE_LINK } from '../links/delegate-link.js';
import { baseOfRequest } from '../links/link.rules.js';
import { OpenedLink } from '../links/opened-link.js';
import { WithLinkOf } from '../links/with-link.js';
import { Settings } from '../settings/settings.js';
import { FeedCalendarsService } from './feed-calendars.service.js';
import { FeedAddressDto, FeedDto, FeedInput, FeedLanguageInput } from './feed.dto.js';
import { feedView } from './feed.view.js';
import { FeedsService } from './feeds.service.js';
import { OpenedFeed } from './opened-feed.js';

/** Feeds as the desk gives them out, and as calendars read them. */
@ApiTags('feeds')
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly feeds: FeedsService,
    private readonly calendars: FeedCalendarsService,
    private readonly settings: Settings,
  ) {}

  @ListRoute(feedView, FeedDto, { summary: 'Calendar feeds, those that were revoked too' })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.feeds.list(caller, query);
  }

  @CreateRoute('feed', FeedInput, FeedAddressDto, {
    summary: 'Make a new feed, which ends the one before; its address is shown this once',
    secret: true,
  })
  make(@WithCaller() caller: Caller, @Body() body: FeedInput, @Req() request: FastifyRequest) {
    return this.feeds.make(caller, body, baseOfRequest(this.settings.PUBLIC_URL, request));
  }

  @VerbRoute('feed', 'revoke', { summary: 'End the feed at once', answer: FeedDto, unversioned: true })
  revoke(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.feeds.revoke(caller, id);
  }

  @Get(':file')
  @Can('read', 'feed', 'feed')
  @ApiOperation({ summary: 'The calendar, as of the latest release', security: [] })
  @ApiParam({ name: 'file', type: String, description: 'The token of the feed, and .ics' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' }, headers: ETAG })
  @NotModified
  @Problems(404, 410, 429)
  async calendar(
    @WithLinkOf(OpenedFeed) feed: OpenedFeed,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { body, etag } = await this.calendars.of(feed);
    void reply.type('text/calendar; charset=utf-8');
    sendWithTag(request, reply, body, etag);
  }
}

const BY_LINK = [{ link: [] }];

/** A delegate's own feed, from their page. */
@ApiTags('itinerary')
@Controller('itinerary/feed')
export class OwnFeedController {
  constructor(
    private readonly feeds: FeedsService,
    private readonly settings: Settings,
  ) {}

  @Post()
  @Can('answer', 'itinerary', 'delegateLink')
  @HttpCode(200)
  @JSON_TEXT
  @ApiOperation({
    summary: "The address of the delegate's own calendar feed, the same each time; it ends with their link",
    security: BY_LINK,
  })
  @ApiOkResponse({ type: FeedAddressDto })
  @Problems(400, 401, 403, 413, 415, 429)
  own(
    @WithCaller() caller: Caller,
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Body() { language }: FeedLanguageInput,
    @Req() request: FastifyRequest,
  ) {
    const token = request.cookies[DELEGATE_LINK.cookie]!;
    return this.feeds.ownOf(caller, link, token, language, baseOfRequest(this.settings.PUBLIC_URL, request));
  }

  @Delete()
  @Can('answer', 'itinerary', 'delegateLink')
  @HttpCode(204)
  @ApiOperation({ summary: "End the delegate's own calendar feeds at once", security: BY_LINK })
  @ApiNoContentResponse()
  @Problems(400, 401, 403, 429)
  async end(@WithCaller() caller: Caller, @WithLinkOf(OpenedLink) link: OpenedLink) {
    await this.feeds.endOwn(caller, link);
  }
}
