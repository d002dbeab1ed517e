import { Body, Controller, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { sendTagged } from '../http/etag.js';
import { ETAG, NotModified, Problems } from '../http/route-docs.js';
import { OpenedLink } from '../links/opened-link.js';
import { WithLinkOf } from '../links/with-link.js';
import { ContactsDto, SharePhoneInput, WantMailInput } from './contacts.dto.js';
import { ContactsService } from './contacts.service.js';

@ApiTags('itinerary')
@Controller('itinerary')
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  @Get('contacts')
  @Can('read', 'itinerary', 'delegateLink')
  @ApiOperation({ summary: 'Where the delegate stays and whom they can call', security: [{ link: [] }] })
  @ApiOkResponse({ type: ContactsDto, headers: ETAG })
  @NotModified
  @Problems(401)
  async list(
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendTagged(request, reply, await this.contacts.of(link));
  }

  @Put('phone')
  @Can('answer', 'itinerary', 'delegateLink')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Share the own number with the delegation, or no longer',
    security: [{ link: [] }],
  })
  @ApiNoContentResponse()
  @Problems(400, 401, 403, 413, 415, 429)
  async sharePhone(
    @WithCaller() caller: Caller,
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Body() { shared }: SharePhoneInput,
  ) {
    await this.contacts.sharePhone(caller, link, shared);
  }

  @Put('mail')
  @Can('answer', 'itinerary', 'delegateLink')
  @HttpCode(204)
  @ApiOperation({ summary: 'Be told of changes by mail, or no longer', security: [{ link: [] }] })
  @ApiNoContentResponse()
  @Problems(400, 401, 403, 413, 415, 429)
  async wantMail(
    @WithCaller() caller: Caller,
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Body() { wanted }: WantMailInput,
  ) {
    await this.contacts.wantMail(caller, link, wanted);
  }
}
