import { Controller, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { UploadRoute } from '../http/write-routes.js';
import { readUpload } from '../http/upload.js';
import { sendRejected, XLSX } from '../sheets/rejected-file.js';
import { IntakeDto, IntakeOptions } from './intake.dto.js';
import { IntakeService } from './intake.service.js';

@ApiTags('delegations')
@Controller('delegations')
export class IntakeController {
  constructor(private readonly intake: IntakeService) {}

  @UploadRoute('delegation', ':id/intake', {
    summary:
      'Take in the list of its people from a sheet, all or nothing; the same sheet again changes nothing',
    options: IntakeOptions,
    answer: IntakeDto,
  })
  async take(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.intake.take(caller, id, await readUpload(request, IntakeOptions));
  }

  @UploadRoute('delegation', ':id/intake/rejected', {
    summary: 'The rows of a sheet that cannot be taken in, with the reason of each, as a workbook',
    options: IntakeOptions,
    answer: XLSX,
  })
  async rejected(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendRejected(reply, await this.intake.rejected(caller, id, await readUpload(request, IntakeOptions)));
  }
}
