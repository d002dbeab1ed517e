import { Body, Controller, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { ContentRoute, ListQuery, ListRoute, PathId, ReadRoute } from '../http/read-routes.js';
import { takeUpload } from '../http/upload.js';
import { RemoveRoute, ReplaceRoute, UploadRoute } from '../http/write-routes.js';
import { FileDto, FileOptions, FileReplacement } from './file.dto.js';
import { fileView } from './file.view.js';
import { AMOUNT, DELEGATION, EDITION, FilesService, VISIT, type Owner } from './files.service.js';
import { MEDIA_TYPES } from './media-type.rules.js';
import { sendFile } from './send-file.js';

const MOST_BYTES = 20 * 1024 * 1024;
const FILE = 'JPEG, PNG, WebP or PDF, of at most 20 MiB';

@ApiTags('files')
@Controller()
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @ListRoute(fileView, FileDto, { path: 'files' })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.files.list(caller, query);
  }

  @ReadRoute('file', FileDto, 'files/:id')
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.files.one(caller, id);
  }

  @ContentRoute('file', 'files/:id/content', MEDIA_TYPES)
  async content(@WithCaller() caller: Caller, @PathId() id: string, @Res() reply: FastifyReply) {
    sendFile(reply, await this.files.download(caller, id));
  }

  @UploadRoute('siteVisit', 'site-visits/:id/files', {
    summary: 'Keep a photo or a document with a visit: what came of it',
    file: FILE,
    options: FileOptions,
    answer: FileDto,
  })
  addToVisit(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.add(caller, VISIT, id, request);
  }

  @UploadRoute('agreement', 'amounts/:id/files', {
    summary: 'Keep evidence with a line of a ledger: a scanned contract, a slip',
    file: FILE,
    options: FileOptions,
    answer: FileDto,
  })
  addToAmount(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.add(caller, AMOUNT, id, request);
  }

  @UploadRoute('file', 'delegations/:id/files', {
    summary: 'Give a delegation something to read, on the pages of its delegates',
    file: FILE,
    options: FileOptions,
    answer: FileDto,
  })
  addToDelegation(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.add(caller, DELEGATION, id, request);
  }

  @UploadRoute('edition', 'editions/:id/files', {
    summary: 'Give all delegates of an edition something to read, on their pages',
    file: FILE,
    options: FileOptions,
    answer: FileDto,
  })
  addToEdition(@WithCaller() caller: Caller, @PathId() id: string, @Req() request: FastifyRequest) {
    return this.add(caller, EDITION, id, request);
  }

  @ReplaceRoute('file', FileReplacement, FileDto, 'files/:id')
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: FileReplacement) {
    return this.files.replace(caller, id, body);
  }

  @RemoveRoute('file', 'files/:id')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.files.remove(caller, id, version);
  }

  private add(caller: Caller, owner: Owner, id: string, request: FastifyRequest) {
    return takeUpload(
      request,
      FileOptions,
      (upload) => this.files.add(caller, owner, id, upload),
      MOST_BYTES,
    );
  }
}
