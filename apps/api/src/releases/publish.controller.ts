import { Body, Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { PathIdParam, Problems } from '../http/route-docs.js';
import { PathId, ReadRoute } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { NoticePreviewsDto } from '../notices/notice.dto.js';
import { PublishInput, ReleaseWithDifferenceDto } from './release.dto.js';
import { ReleasesService } from './releases.service.js';
import { TimetableDto } from './timetable.dto.js';
import { TimetablesService } from './timetables.service.js';

@ApiTags('releases')
@Controller('editions')
export class PublishController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly timetables: TimetablesService,
  ) {}

  @VerbRoute('release', 'publish', {
    action: 'publish',
    summary:
      'Freeze the draft as the next release, which delegates and calendars see; refused with release.unchanged when they would see the same as now',
    body: PublishInput,
    answer: ReleaseWithDifferenceDto,
    unversioned: true,
  })
  publish(@WithCaller() caller: Caller, @PathId() id: string, @Body() input: PublishInput) {
    return this.releases.publish(caller, id, input);
  }

  @Get(':id/notices')
  @Can('publish', 'release')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'What each reader would be told if the draft were published now' })
  @PathIdParam
  @ApiOkResponse({ type: NoticePreviewsDto })
  @Problems(400, 401, 403, 404)
  notices(@PathId() id: string) {
    return this.releases.notices(id);
  }

  @ReadRoute('activity', TimetableDto, ':id/timetable')
  timetable(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.timetables.draft(caller, id);
  }
}
