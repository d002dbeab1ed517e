import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { AgreementDto } from '../agreements/agreement.dto.js';
import { ListQuery, ListRoute, PathId, ReadRoute } from '../http/read-routes.js';
import { ReplaceRoute, VerbRoute } from '../http/write-routes.js';
import { CeremoniesService } from './ceremonies.service.js';
import { CeremonyDto, CeremonyReplacement, RecordingInput, ScreenDto } from './ceremony.dto.js';
import { ceremonyView } from './ceremony.view.js';

/** Signing projects one after another: the running order, the desk's ticks and the screen. */
@ApiTags('ceremonies')
@Controller('ceremonies')
export class CeremoniesController {
  constructor(private readonly ceremonies: CeremoniesService) {}

  @ListRoute(ceremonyView, CeremonyDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.ceremonies.list(caller, query);
  }

  @ReadRoute('ceremony', CeremonyDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.ceremonies.one(caller, id);
  }

  @ReadRoute('ceremony', ScreenDto, ':id/screen')
  screen(@PathId() id: string) {
    return this.ceremonies.screen(id);
  }

  @ReplaceRoute('ceremony', CeremonyReplacement, CeremonyDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: CeremonyReplacement) {
    return this.ceremonies.replace(caller, id, body);
  }

  @VerbRoute('ceremony', 'record', {
    summary: 'What the desk saw at the table: signed or not, and for how much',
    body: RecordingInput,
    answer: AgreementDto,
    unversioned: true,
  })
  record(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: RecordingInput) {
    return this.ceremonies.record(caller, id, body);
  }
}
