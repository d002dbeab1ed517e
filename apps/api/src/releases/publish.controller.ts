import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId, VerbRoute } from '../http/routes.js';
import { PublishInput, ReleaseWithDifferenceDto } from './release.dto.js';
import { ReleasesService } from './releases.service.js';

@ApiTags('releases')
@Controller('editions')
export class PublishController {
  constructor(private readonly releases: ReleasesService) {}

  @VerbRoute('release', 'publish', {
    action: 'publish',
    summary:
      'Freeze the draft as the next release, which delegates see; refused with release.unchanged when they would see the same as now',
    body: PublishInput,
    answer: ReleaseWithDifferenceDto,
    unversioned: true,
  })
  publish(@WithCaller() caller: Caller, @PathId() id: string, @Body() { note }: PublishInput) {
    return this.releases.publish(caller, id, note);
  }
}
