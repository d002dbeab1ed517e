import { Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { LINES_NAMES } from '../agreements/totals.query.js';
import { workbookQuery } from './document.query.js';
import { sendDocument, WorkbookRoute } from './document.route.js';
import { DocumentsService } from './documents.service.js';

@ApiTags('documents')
@Controller('agreements/totals/lines')
export class TotalLinesController {
  constructor(private readonly documents: DocumentsService) {}

  @WorkbookRoute('workbook', LINES_NAMES, 'The lines of a total, with their sum')
  async workbook(
    @WithCaller() caller: Caller,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ) {
    const { lines, language } = workbookQuery(query);
    sendDocument(reply, await this.documents.writeLines(caller, lines, language));
  }
}
