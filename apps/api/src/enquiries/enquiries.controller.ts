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
import { EnquiriesService } from './enquiries.service.js';
import { AnswerInput, EnquiryDto, EnquiryInput, EnquiryReplacement } from './enquiry.dto.js';
import { enquiryView } from './enquiry.view.js';

@ApiTags('enquiries')
@Controller('enquiries')
export class EnquiriesController {
  constructor(private readonly enquiries: EnquiriesService) {}

  @ListRoute(enquiryView, EnquiryDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.enquiries.list(caller, query);
  }

  @ReadRoute('enquiry', EnquiryDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.enquiries.one(caller, id);
  }

  @CreateRoute('enquiry', EnquiryInput, EnquiryDto)
  create(@WithCaller() caller: Caller, @Body() body: EnquiryInput) {
    return this.enquiries.create(caller, body);
  }

  @ReplaceRoute('enquiry', EnquiryReplacement, EnquiryDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: EnquiryReplacement) {
    return this.enquiries.replace(caller, id, body);
  }

  @RemoveRoute('enquiry')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.enquiries.remove(caller, id, version);
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
