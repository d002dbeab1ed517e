import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { BatchRoute } from '../http/write-routes.js';
import { TravelSheetDto, TravelSheetInput } from './travel-sheet.dto.js';
import { TravelSheetService } from './travel-sheet.service.js';

@ApiTags('travel-times')
@Controller('travel-times')
export class TravelSheetController {
  constructor(private readonly sheet: TravelSheetService) {}

  @BatchRoute('travelTime', 'import', {
    summary: 'Take in the rows of a sheet, all or none; a dry run says of each what it would do',
    body: TravelSheetInput,
    answer: TravelSheetDto,
  })
  import(@WithCaller() caller: Caller, @Body() body: TravelSheetInput) {
    return this.sheet.import(caller, body);
  }
}
