import { Controller, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { readUpload } from '../http/upload.js';
import { UploadRoute } from '../http/write-routes.js';
import { sendRejected, XLSX } from '../sheets/rejected-file.js';
import { ProgressDto, ProgressOptions } from './progress.dto.js';
import { ProgressService } from './progress.service.js';

/** What the districts report, year by year, of the projects of an edition. */
@ApiTags('agreements')
@Controller('editions')
export class ProgressController {
  constructor(private readonly progress: ProgressService) {}

  @UploadRoute('agreement', ':id/progress', {
    summary:
      'Take in a sheet of how its agreements stand, all or nothing; the same sheet again changes nothing',
    options: ProgressOptions,
    answer: ProgressDto,
  })
  async take(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.progress.take(caller, id, await readUpload(request, ProgressOptions));
  }

  @UploadRoute('agreement', ':id/progress/rejected', {
    summary: 'The rows of a sheet that cannot be taken in, with the reason of each, as a workbook',
    options: ProgressOptions,
    answer: XLSX,
  })
  async rejected(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendRejected(reply, await this.progress.rejected(caller, id, await readUpload(request, ProgressOptions)));
  }
}
