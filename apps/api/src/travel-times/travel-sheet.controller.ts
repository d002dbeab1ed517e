import { Controller, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { takeUpload } from '../http/upload.js';
import { UploadRoute } from '../http/write-routes.js';
import { TravelSheetDto, TravelSheetOptions } from './travel-sheet.dto.js';
import { TravelSheetService } from './travel-sheet.service.js';

@ApiTags('travel-times')
@Controller('travel-times')
export class TravelSheetController {
  constructor(private readonly sheet: TravelSheetService) {}

  @UploadRoute('travelTime', 'import', {
    summary:
      'Take in a sheet of from, to and minutes, all rows or none; a dry run says of each what it would do',
    options: TravelSheetOptions,
    answer: TravelSheetDto,
  })
  import(@WithCaller() caller: Caller, @Req() request: FastifyRequest) {
    return takeUpload(request, TravelSheetOptions, (upload) => this.sheet.import(caller, upload));
  }
}
