import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExchangeRoute, LinkRoutes } from '../links/link-routes.js';
import { Settings } from '../settings/settings.js';
import { HostLinkDto } from './host-link.dto.js';
import { HOST_LINK } from './host-link.js';
import { HostLinksService } from './host-links.service.js';

const NEW_LINK =
  'Make a new link for the host, which ends the one before; its address is shown this once, and a host not asked yet is asked now';
const SWAP = "Swap a host's token for the cookie that opens their visit";

/** The way of a visit's host to answer without an account. */
@ApiTags('links')
@Controller('site-visits')
export class HostLinksController extends LinkRoutes('hostLink', 'host-link', HostLinkDto, NEW_LINK) {
  constructor({ links }: HostLinksService, settings: Settings) {
    super(links, settings);
  }
}

@ApiTags('links')
@Controller('host-links')
export class HostLinkExchangeController extends ExchangeRoute(HOST_LINK, SWAP) {
  constructor({ links }: HostLinksService, settings: Settings) {
    super(links, settings);
  }
}
