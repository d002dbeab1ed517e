import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { sendTagged } from '../http/etag.js';
import { JSON_TEXT } from '../http/read-routes.js';
import { ETAG, NotModified, Problems } from '../http/route-docs.js';
import { OpenedLink } from '../links/opened-link.js';
import { WithLinkOf } from '../links/with-link.js';
import { QuestionDto, QuestionInput, QuestionsDto } from './question.dto.js';
import { QuestionsService } from './questions.service.js';

@ApiTags('itinerary')
@Controller('itinerary/questions')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Get()
  @Can('ask', 'enquiry', 'delegateLink')
  @ApiOperation({ summary: "The delegate's own questions and what they were told", security: [{ link: [] }] })
  @ApiOkResponse({ type: QuestionsDto, headers: ETAG })
  @NotModified
  @Problems(401)
  async list(
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendTagged(request, reply, await this.questions.list(link));
  }

  @Post()
  @Can('ask', 'enquiry', 'delegateLink')
  @JSON_TEXT
  @HttpCode(201)
  @ApiOperation({ summary: 'Ask the desk; sent again, the first stands', security: [{ link: [] }] })
  @ApiCreatedResponse({ type: QuestionDto })
  @Problems(400, 401, 403, 413, 415, 422, 429)
  ask(
    @WithCaller() caller: Caller,
    @WithLinkOf(OpenedLink) link: OpenedLink,
    @Body() body: QuestionInput,
  ): Promise<string> {
    return this.questions.ask(caller, link, body);
  }
}
