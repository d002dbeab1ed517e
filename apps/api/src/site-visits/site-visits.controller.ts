import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { ActivityRoutes, verbOf } from '../scheduling/activity-routes.js';
import { OverridesInput } from '../scheduling/schedule.dto.js';
import {
  CompleteInput,
  HostAnswerInput,
  SiteVisitDto,
  SiteVisitInput,
  SiteVisitReplacement,
} from './site-visit.dto.js';
import { siteVisitView } from './site-visit.view.js';
import { SiteVisitsService } from './site-visits.service.js';

const verb = verbOf('siteVisit', SiteVisitDto);

@ApiTags('site visits')
@Controller('site-visits')
export class SiteVisitsController extends ActivityRoutes(siteVisitView, {
  input: SiteVisitInput,
  replacement: SiteVisitReplacement,
  answer: SiteVisitDto,
}) {
  constructor(private readonly visits: SiteVisitsService) {
    super(visits);
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

  @verb('record-outcome', 'What came of it, once it has taken place', CompleteInput)
  recordOutcome(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: CompleteInput,
  ) {
    return this.visits.recordOutcome(caller, id, version, body);
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

  @verb(
    'use-backup-place',
    'Move it to its backup place; the one it leaves becomes the backup',
    OverridesInput,
  )
  useBackupPlace(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: OverridesInput,
  ) {
    return this.visits.useBackupPlace(caller, id, version, body);
  }
}
