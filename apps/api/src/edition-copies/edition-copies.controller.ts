import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { AddRoute } from '../http/write-routes.js';
import { EditionCopiesService } from './edition-copies.service.js';
import { EditionCopyDto, EditionCopyInput } from './edition-copy.dto.js';

const SUMMARY =
  'Make a new edition after this one, its activities carried over by weekday; cancelled ones and all that is personal stay behind';

@ApiTags('editions')
@Controller('editions')
export class EditionCopiesController {
  constructor(private readonly copies: EditionCopiesService) {}

  @AddRoute('edition', 'copies', EditionCopyInput, EditionCopyDto, SUMMARY)
  create(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: EditionCopyInput) {
    return this.copies.create(caller, id, body);
  }
}
