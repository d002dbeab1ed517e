import { Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { isLanguage, type Language } from '@yutai/domain';
import { WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { isUuid } from '../database/shapes.rules.js';
import { queryFaults, refuseQuery } from '../http/query.rules.js';
import { sendDocument, WorkbookRoute } from './document.route.js';
import { DocumentsService } from './documents.service.js';

const NAMES = {
  editionId: { format: 'uuid', description: 'Left out: the edition that is on or comes next' },
};

@ApiTags('attendance')
@Controller('attendance/workbook')
export class AttendanceWorkbookController {
  constructor(private readonly documents: DocumentsService) {}

  @WorkbookRoute(
    '',
    NAMES,
    'Who came to what: by activity, by delegate and one by one',
    Can('read', 'attendance'),
  )
  async workbook(
    @WithCaller() caller: Caller,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ) {
    refuseQuery(queryFaults({ editionId: isUuid, language: isLanguage }, query));
    const { editionId = null, language = 'zh-Hans' } = query as { editionId?: string; language?: Language };
    sendDocument(reply, await this.documents.writeAttendance(caller, editionId, language));
  }
}
