import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { ListQuery, ListRoute, PathId } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { ProgressImportDto } from './progress-import.dto.js';
import { progressImportView } from './progress-import.view.js';
import { ProgressImportsService } from './progress-imports.service.js';

@ApiTags('agreements')
@Controller('progress-imports')
export class ProgressImportsController {
  constructor(private readonly imports: ProgressImportsService) {}

  @ListRoute(progressImportView, ProgressImportDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.imports.list(caller, query);
  }

  @VerbRoute('progressImport', 'undo', {
    summary:
      'Undo an import, all or nothing: its lines are corrected or withdrawn; refused with progress.changedSince once an agreement of it has changed',
    answer: ProgressImportDto,
    unversioned: true,
  })
  undo(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.imports.undo(caller, id);
  }
}
