import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Can } from '../access/rights.js';
import { sendTagged } from '../http/etag.js';
import { PathId } from '../http/read-routes.js';
import { ETAG, NotModified, PathIdParam, Problems } from '../http/route-docs.js';
import { OpenedLink } from '../links/opened-link.js';
import { WithLinkOf } from '../links/with-link.js';
import { DelegatesDocumentsDto } from './delegates-documents.dto.js';
import { DelegatesDocumentsService } from './delegates-documents.service.js';
import { MEDIA_TYPES } from './media-type.rules.js';
import { sendFile } from './send-file.js';

@ApiTags('itinerary')
@Controller('itinerary/documents')
export class DelegatesDocumentsController {
  constructor(private readonly documents: DelegatesDocumentsService) {}

  @Get()
  @Can('read', 'itinerary', 'delegateLink')
  @ApiOperation({ summary: "What the delegate's delegation is given to read", security: [{ link: [] }] })
  @ApiOkResponse({ type: DelegatesDocumentsDto, headers: ETAG })
  @NotModified
  @Problems(401)
  async list(
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendTagged(request, reply, await this.documents.list(link));
  }

  @Get(':id/content')
  @Can('read', 'itinerary', 'delegateLink')
  @PathIdParam
  @ApiOperation({ summary: 'Its bytes, to be saved', security: [{ link: [] }] })
  @ApiProduces(...MEDIA_TYPES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Problems(400, 401, 403, 404)
  async content(@WithLinkOf(OpenedLink) link: OpenedLink, @PathId() id: string, @Res() reply: FastifyReply) {
    sendFile(reply, await this.documents.download(link, id));
  }
}
