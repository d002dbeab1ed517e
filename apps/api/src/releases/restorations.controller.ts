import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { RestorationDto } from './restore.dto.js';
import { RestoreService } from './restore.service.js';

@ApiTags('releases')
@Controller('restorations')
export class RestorationsController {
  constructor(private readonly restoring: RestoreService) {}

  @VerbRoute('release', 'undo', {
    action: 'publish',
    summary:
      'Take a restoration back; refused with release.draftChanged once somebody has changed what it touched',
    answer: RestorationDto,
    unversioned: true,
  })
  undo(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.restoring.undo(caller, id);
  }
}
