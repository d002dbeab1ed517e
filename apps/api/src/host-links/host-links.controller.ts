import { Controller, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId, ReadRoute, RemovePartRoute, VerbRoute } from '../http/routes.js';
import { baseOfRequest } from '../links/link.rules.js';
import { Settings } from '../settings/settings.js';
import { HostLinkDto, NewHostLinkDto } from './host-link.dto.js';
import { HostLinksService } from './host-links.service.js';

/** The way of a visit's host to answer without an account. */
@ApiTags('links')
@Controller('site-visits')
export class HostLinksController {
  constructor(
    private readonly links: HostLinksService,
    private readonly settings: Settings,
  ) {}

  @ReadRoute('hostLink', HostLinkDto, ':id/host-link')
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.links.one(caller, id);
  }

  @VerbRoute('hostLink', 'host-link', {
    summary:
      'Make a new link for the host, which ends the one before; its address is shown this once, and a host not asked yet is asked now',
    answer: NewHostLinkDto,
    unversioned: true,
    secret: true,
  })
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.links.replace(caller, id, baseOfRequest(this.settings.PUBLIC_URL, request));
  }

  @RemovePartRoute('hostLink', 'host-link', 'End the link at once')
  revoke(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.links.revoke(caller, id);
  }
}
