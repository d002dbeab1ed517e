import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { ListQuery, ListRoute, PathId, ReadRoute } from '../http/read-routes.js';
import { ReleaseDto, ReleaseWithDifferenceDto } from './release.dto.js';
import { releaseView } from './release.view.js';
import { ReleasesService } from './releases.service.js';

@ApiTags('releases')
@Controller('releases')
export class ReleasesController {
  constructor(private readonly releases: ReleasesService) {}

  @ListRoute(releaseView, ReleaseDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.releases.list(caller, query);
  }

  @ReadRoute('release', ReleaseWithDifferenceDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.releases.one(caller, id);
  }
}
