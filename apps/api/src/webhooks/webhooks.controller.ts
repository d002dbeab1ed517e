import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { JSON_TEXT, ListQuery, ListRoute, PathId, ReadRoute } from '../http/read-routes.js';
import { PathIdParam, Problems } from '../http/route-docs.js';
import { CreateRoute, RemoveRoute, ReplaceRoute, VerbRoute } from '../http/write-routes.js';
import {
  WebhookDto,
  WebhookInput,
  WebhookReplacement,
  WebhookTestDto,
  WebhookWithSecretDto,
} from './webhook.dto.js';
import { webhookView } from './webhook.view.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  @ListRoute(webhookView, WebhookDto, {
    summary: 'Robots of chat groups and machines that are told of releases',
  })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.webhooks.list(caller, query);
  }

  @ReadRoute('webhook', WebhookDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.webhooks.one(caller, id);
  }

  @CreateRoute('webhook', WebhookInput, WebhookWithSecretDto, {
    summary: 'Add one; the secret of a machine is shown this once',
    secret: true,
  })
  create(@WithCaller() caller: Caller, @Body() body: WebhookInput) {
    return this.webhooks.create(caller, body);
  }

  @ReplaceRoute('webhook', WebhookReplacement, WebhookDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: WebhookReplacement) {
    return this.webhooks.replace(caller, id, body);
  }

  @RemoveRoute('webhook')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.webhooks.remove(caller, id, version);
  }

  @VerbRoute('webhook', 'replace-secret', {
    summary: 'Make a machine’s secret anew, which ends the one before; it is shown this once',
    answer: WebhookWithSecretDto,
    secret: true,
  })
  replaceSecret(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.webhooks.replaceSecret(caller, id, version);
  }

  @Post(':id/test')
  @Can('write', 'webhook')
  @JSON_TEXT
  @HttpCode(200)
  @PathIdParam
  @ApiOperation({ summary: 'Tell it something now, to see whether that arrives; switched off as well' })
  @ApiOkResponse({ type: WebhookTestDto })
  @Problems(400, 401, 403, 404, 413, 415)
  test(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.webhooks.test(caller, id);
  }
}
