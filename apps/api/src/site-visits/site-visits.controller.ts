import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import {
  CreateRoute,
  ListQuery,
  ListRoute,
  PathId,
  ReadRoute,
  RemoveRoute,
  ReplaceRoute,
  VerbRoute,
} from '../http/routes.js';
import { CancelInput, OverridesInput } from '../scheduling/schedule.dto.js';
import {
  CompleteInput,
  HostAnswerInput,
  SiteVisitDto,
  SiteVisitInput,
  SiteVisitReplacement,
} from './site-visit.dto.js';
import { siteVisitView } from './site-visit.view.js';
import { SiteVisitsService } from './site-visits.service.js';

const verb = (name: string, summary: string, body?: new () => object) =>
  VerbRoute('siteVisit', name, { summary, answer: SiteVisitDto, body });

@ApiTags('site visits')
@Controller('site-visits')
export class SiteVisitsController {
  constructor(private readonly visits: SiteVisitsService) {}

  @ListRoute(siteVisitView, SiteVisitDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.visits.list(caller, query);
  }

  @ReadRoute('siteVisit', SiteVisitDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.visits.one(caller, id);
  }

  @CreateRoute('siteVisit', SiteVisitInput, SiteVisitDto)
  create(@WithCaller() caller: Caller, @Body() body: SiteVisitInput) {
    return this.visits.create(caller, body);
  }

  @ReplaceRoute('siteVisit', SiteVisitReplacement, SiteVisitDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: SiteVisitReplacement) {
    return this.visits.replace(caller, id, body);
  }

  @RemoveRoute('siteVisit')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.visits.remove(caller, id, version);
  }

  @verb('confirm', 'It will take place as planned')
  confirm(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.visits.confirm(caller, id, version);
  }

  @verb('complete', 'It took place', CompleteInput)
  complete(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: CompleteInput,
  ) {
    return this.visits.complete(caller, id, version, body);
  }

  @verb('reopen', 'It was not over after all')
  reopen(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.visits.reopen(caller, id, version);
  }

  @verb('cancel', 'It will not take place; what it booked is free', CancelInput)
  cancel(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: CancelInput,
  ) {
    return this.visits.cancel(caller, id, version, body);
  }

  @verb('restore', 'It takes place after all, if everybody is still free', OverridesInput)
  restore(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: OverridesInput,
  ) {
    return this.visits.restore(caller, id, version, body);
  }

  @verb('record-host-answer', 'What the host said', HostAnswerInput)
  recordHostAnswer(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: HostAnswerInput,
  ) {
    return this.visits.recordHostAnswer(caller, id, version, body);
  }

  @verb('accept-proposal', 'Move it to the time that the host proposed', OverridesInput)
  acceptProposal(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: OverridesInput,
  ) {
    return this.visits.acceptProposal(caller, id, version, body);
  }
}
