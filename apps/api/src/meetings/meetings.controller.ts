import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { ActivityRoutes, verbOf } from '../scheduling/activity-routes.js';
import {
  MeetingAnswerInput,
  MeetingDto,
  MeetingInput,
  MeetingOutcomeInput,
  MeetingReplacement,
} from './meeting.dto.js';
import { meetingView } from './meeting.view.js';
import { MeetingsService } from './meetings.service.js';

const verb = verbOf('meeting', MeetingDto);

@ApiTags('meetings')
@Controller('meetings')
export class MeetingsController extends ActivityRoutes(meetingView, {
  input: MeetingInput,
  replacement: MeetingReplacement,
  answer: MeetingDto,
}) {
  constructor(private readonly meetings: MeetingsService) {
    super(meetings);
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
}
