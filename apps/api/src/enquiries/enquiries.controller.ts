import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { RecordRoutes } from '../http/record-routes.js';
import { PathId } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { EnquiriesService } from './enquiries.service.js';
import { AnswerInput, EnquiryDto, EnquiryInput, EnquiryReplacement } from './enquiry.dto.js';
import { enquiryView } from './enquiry.view.js';

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

  @VerbRoute('enquiry', 'answer', {
    summary: 'Answer it, or answer it anew',
    body: AnswerInput,
    answer: EnquiryDto,
  })
  answer(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: AnswerInput,
  ) {
    return this.enquiries.answer(caller, id, version, body);
  }

  @VerbRoute('enquiry', 'close', { summary: 'Nothing more to do; it has an answer', answer: EnquiryDto })
  close(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.enquiries.close(caller, id, version);
  }

  @VerbRoute('enquiry', 'reopen', { summary: 'The answer was not enough', answer: EnquiryDto })
  reopen(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.enquiries.reopen(caller, id, version);
  }
}
