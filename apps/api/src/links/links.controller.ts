import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Settings } from '../settings/settings.js';
import { DELEGATE_LINK } from './delegate-link.js';
import { ExchangeRoute, LinkRoutes } from './link-routes.js';
import { LinkDto } from './link.dto.js';
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

@ApiTags('links')
@Controller('links')
export class LinkExchangeController extends ExchangeRoute(DELEGATE_LINK, SWAP) {
  constructor({ links }: LinksService, settings: Settings) {
    super(links, settings);
  }
}
