import { Controller, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId, ReadRoute, RemovePartRoute, VerbRoute } from '../http/routes.js';
import { Settings } from '../settings/settings.js';
import { LinkDto, NewLinkDto } from './link.dto.js';
import { baseOfRequest } from './link.rules.js';
import { LinksService } from './links.service.js';

/** A delegate's way in without an account. */
@ApiTags('links')
@Controller('delegates')
export class LinksController {
  constructor(
    private readonly links: LinksService,
    private readonly settings: Settings,
  ) {}

  @ReadRoute('link', LinkDto, ':id/link')
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.links.one(caller, id);
  }

  @VerbRoute('link', 'link', {
    summary: 'Make a new link, which ends the one before; its address is shown this once',
    answer: NewLinkDto,
    unversioned: true,
    secret: true,
  })
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.links.replace(caller, id, baseOfRequest(this.settings.PUBLIC_URL, request));
  }

  @RemovePartRoute('link', 'link', 'End the link at once')
  revoke(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.links.revoke(caller, id);
  }
}
