import { Controller, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { Settings } from '../settings/settings.js';
import { DELEGATE_LINK } from './delegate-link.js';
import { ExchangeRoute, LinkRoutes } from './link-routes.js';
import { LinkDto, NewLinksDto } from './link.dto.js';
import { baseOfRequest } from './link.rules.js';
import { LinksService } from './links.service.js';

const NEW_LINK = 'Make a new link, which ends the one before; its address is shown this once';
const SWAP = "Swap a link's token for the cookie that opens the itinerary";

/** A delegate's way in without an account. */
@ApiTags('links')
@Controller('delegates')
export class LinksController extends LinkRoutes('link', 'link', LinkDto, NEW_LINK) {
  constructor({ links }: LinksService, settings: Settings) {
    super(links, settings);
  }
}

/** The links of a delegation, made all at once. */
@ApiTags('links')
@Controller('delegations')
export class DelegationLinksController {
  constructor(
    private readonly links: LinksService,
    private readonly settings: Settings,
  ) {}

  @VerbRoute('link', 'links', {
    summary: 'Make a link for each delegate who has none that opens; their addresses are shown this once',
    answer: NewLinksDto,
    unversioned: true,
    secret: true,
  })
  make(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.links.makeLacking(caller, id, baseOfRequest(this.settings.PUBLIC_URL, request));
  }
}

@ApiTags('links')
@Controller('links')
export class LinkExchangeController extends ExchangeRoute(DELEGATE_LINK, SWAP) {
  constructor({ links }: LinksService, settings: Settings) {
    super(links, settings);
  }
}
