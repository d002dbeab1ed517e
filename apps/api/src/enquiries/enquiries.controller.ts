import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { RecordRoutes } from '../http/record-routes.js';
import { ListQuery, ListRoute, PathId } from '../http/read-routes.js';
import { Problems } from '../http/route-docs.js';
import { VerbRoute } from '../http/write-routes.js';
import { EnquiriesService } from './enquiries.service.js';
import { EnquiryDto, EnquiryInput, EnquiryReplacement } from './enquiry.dto.js';
import { enquiryView } from './enquiry.view.js';
import { ReplyInput, ThreadEntryDto } from './thread.dto.js';
import { threadView } from './thread.view.js';

@ApiTags('enquiries')
@Controller('enquiries')
export class EnquiriesController extends RecordRoutes(enquiryView, {
  input: EnquiryInput,
  replacement: EnquiryReplacement,
  answer: EnquiryDto,
}) {
  constructor(private readonly enquiries: EnquiriesService) {
    super(enquiries);
  }

  @VerbRoute('enquiry', 'reply', {
    summary: 'Give it an interim or the final reply, or a note; no reply is ever changed',
    body: ReplyInput,
    answer: EnquiryDto,
  })
  reply(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: ReplyInput,
  ) {
    return this.enquiries.reply(caller, id, version, body);
  }

  @VerbRoute('enquiry', 'close', { summary: 'Nothing more to do; it has an answer', answer: EnquiryDto })
  close(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.enquiries.close(caller, id, version);
  }

  @VerbRoute('enquiry', 'reopen', {
    summary: 'The answer was not enough: it needs another final reply',
    answer: EnquiryDto,
  })
  reopen(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.enquiries.reopen(caller, id, version);
  }

  @ListRoute(threadView, ThreadEntryDto, {
    path: ':id/thread',
    summary: 'Its replies and notes, and who it was handed to, closed and reopened by, in their order',
  })
  @Problems(404)
  thread(@WithCaller() caller: Caller, @PathId() id: string, @ListQuery() query: Record<string, string>) {
    return this.enquiries.thread(caller, id, query);
  }
}
