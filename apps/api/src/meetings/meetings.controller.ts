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
  MeetingAnswerInput,
  MeetingDto,
  MeetingInput,
  MeetingOutcomeInput,
  MeetingReplacement,
} from './meeting.dto.js';
import { meetingView } from './meeting.view.js';
import { MeetingsService } from './meetings.service.js';

const verb = (name: string, summary: string, body?: new () => object) =>
  VerbRoute('meeting', name, { summary, answer: MeetingDto, body });

@ApiTags('meetings')
@Controller('meetings')
export class MeetingsController {
  constructor(private readonly meetings: MeetingsService) {}

  @ListRoute(meetingView, MeetingDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.meetings.list(caller, query);
  }

  @ReadRoute('meeting', MeetingDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.meetings.one(caller, id);
  }

  @CreateRoute('meeting', MeetingInput, MeetingDto)
  create(@WithCaller() caller: Caller, @Body() body: MeetingInput) {
    return this.meetings.create(caller, body);
  }

  @ReplaceRoute('meeting', MeetingReplacement, MeetingDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: MeetingReplacement) {
    return this.meetings.replace(caller, id, body);
  }

  @RemoveRoute('meeting')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.meetings.remove(caller, id, version);
  }

  @verb('confirm', 'It will take place as planned')
  confirm(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.meetings.verb(caller, id, version, 'confirm');
  }

  @verb('complete', 'It is over, whether or not it came about', MeetingOutcomeInput)
  complete(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: MeetingOutcomeInput,
  ) {
    return this.meetings.complete(caller, id, version, body);
  }

  @verb('record-answer', 'What the counterpart said', MeetingAnswerInput)
  recordAnswer(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: MeetingAnswerInput,
  ) {
    return this.meetings.recordAnswer(caller, id, version, body);
  }

  @verb('reopen', 'It was not over after all')
  reopen(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.meetings.verb(caller, id, version, 'reopen');
  }

  @verb('cancel', 'It will not take place; what it booked is free', CancelInput)
  cancel(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: CancelInput,
  ) {
    return this.meetings.verb(caller, id, version, 'cancel', body);
  }

  @verb('restore', 'It takes place after all, if everybody is still free', OverridesInput)
  restore(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: OverridesInput,
  ) {
    return this.meetings.verb(caller, id, version, 'restore', body);
  }
}
