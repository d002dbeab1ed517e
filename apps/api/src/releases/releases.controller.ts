import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { ListQuery, ListRoute, PathId, ReadRoute } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { ReleaseDto, ReleaseWithDifferenceDto } from './release.dto.js';
import { releaseView } from './release.view.js';
import { ReleasesService } from './releases.service.js';
import { RestorationDto, RestoreInput } from './restore.dto.js';
import { RestoreService } from './restore.service.js';
import { TimetableDto } from './timetable.dto.js';
import { TimetablesService } from './timetables.service.js';

@ApiTags('releases')
@Controller('releases')
export class ReleasesController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly timetables: TimetablesService,
    private readonly restoring: RestoreService,
  ) {}

  @ListRoute(releaseView, ReleaseDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.releases.list(caller, query);
  }

  @ReadRoute('release', ReleaseWithDifferenceDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.releases.one(caller, id);
  }

  @ReadRoute('release', TimetableDto, ':id/timetable')
  timetable(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.timetables.released(caller, id);
  }

  @VerbRoute('release', 'restore', {
    action: 'publish',
    summary:
      'Put the draft back as it was published, all of it or what is chosen; refused with release.draftChanged when the draft is not the one that the dry run found',
    body: RestoreInput,
    answer: RestorationDto,
    unversioned: true,
  })
  restore(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: RestoreInput) {
    return this.restoring.restore(caller, id, body);
  }
}
