import { Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { sendDocument } from '../documents/document.route.js';
import { PathId } from '../http/read-routes.js';
import { handbookQuery } from './handbook.query.js';
import { HandbookGapsRoute, HandbookRoute } from './handbook.route.js';
import { HandbookService } from './handbook.service.js';

@ApiTags('documents')
@Controller('editions/:id/handbook')
export class HandbookController {
  constructor(private readonly handbook: HandbookService) {}

  @HandbookRoute()
  async write(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ) {
    sendDocument(reply, await this.handbook.write(caller, id, handbookQuery(query)));
  }

  @HandbookGapsRoute()
  gaps(@WithCaller() caller: Caller, @PathId() id: string, @Query() query: Record<string, unknown>) {
    return this.handbook.gaps(caller, id, handbookQuery(query));
  }
}
