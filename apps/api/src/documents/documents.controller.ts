import { Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PathId } from '../http/read-routes.js';
import { documentQuery, gapsQuery, type Format } from './document.query.js';
import { DocumentRoute, GapsRoute, sendDocument } from './document.route.js';
import type { DocumentName } from './documents.rules.js';
import { DocumentsService } from './documents.service.js';
import { GapsDto } from './gaps.dto.js';

const WORD: readonly Format[] = ['docx'];
const WORD_OR_EXCEL: readonly Format[] = ['docx', 'xlsx'];

@ApiTags('documents')
@Controller('editions/:id/documents')
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @DocumentRoute('report', WORD, 'The closing report of an edition')
  report(@PathId() id: string, @Query() query: Record<string, unknown>, @Res() reply: FastifyReply) {
    return this.send(reply, 'report', id, documentQuery(query, WORD));
  }

  @DocumentRoute('agreements', WORD_OR_EXCEL, 'The list of an edition’s signed projects')
  agreements(@PathId() id: string, @Query() query: Record<string, unknown>, @Res() reply: FastifyReply) {
    return this.send(reply, 'agreements', id, documentQuery(query, WORD_OR_EXCEL));
  }

  @DocumentRoute(
    'press-brief',
    WORD,
    'One page for the press, with nothing of the timetable that is not published',
  )
  pressBrief(@PathId() id: string, @Query() query: Record<string, unknown>, @Res() reply: FastifyReply) {
    return this.send(reply, 'press-brief', id, documentQuery(query, WORD));
  }

  @GapsRoute(GapsDto)
  gaps(@PathId() id: string, @Query() query: Record<string, unknown>) {
    const { document, language } = gapsQuery(query);
    return this.documents.gaps(document, id, language);
  }

  private async send(
    reply: FastifyReply,
    document: DocumentName,
    id: string,
    query: ReturnType<typeof documentQuery>,
  ): Promise<void> {
    sendDocument(reply, await this.documents.write(document, id, query));
  }
}
