import { Req, Res, type Type } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Subject } from '@yutai/access';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { takeUpload, type Upload } from '../http/upload.js';
import { UploadRoute } from '../http/write-routes.js';
import { sendRejected, XLSX } from './rejected-file.js';

/** What the service of a sheet does. */
export interface Sheets<O> {
  take(caller: Caller, id: string, upload: Upload<O>): Promise<string>;
  rejected(caller: Caller, id: string, upload: Upload<O>): Promise<Buffer>;
}

/** `POST /things/{id}/{part}` takes a sheet in; `/rejected` beneath it gives the rows back that cannot be. */
export function SheetRoutes<O extends object>(
  subject: Subject,
  part: string,
  { summary, options, answer }: { summary: string; options: Type<O>; answer: Type<unknown> },
) {
  class Routes {
    constructor(readonly sheets: Sheets<O>) {}

    @UploadRoute(subject, `:id/${part}`, { summary, options, answer })
    take(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
      return takeUpload(request, options, (upload) => this.sheets.take(caller, id, upload));
    }

    @UploadRoute(subject, `:id/${part}/rejected`, {
      summary: 'The rows of a sheet that cannot be taken in, with the reason of each, as a workbook',
      options,
      answer: XLSX,
    })
    async rejected(
      @WithCaller() caller: Caller,
      @PathId() id: string,
      @Req() request: FastifyRequest,
      @Res() reply: FastifyReply,
    ) {
      const rejected = (upload: Upload<O>) => this.sheets.rejected(caller, id, upload);
      sendRejected(reply, await takeUpload(request, options, rejected));
    }
  }
  return Routes;
}
