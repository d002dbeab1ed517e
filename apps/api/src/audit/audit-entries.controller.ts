import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { ListQuery, ListRoute } from '../http/read-routes.js';
import { AuditEntriesService } from './audit-entries.service.js';
import { AuditEntryDto } from './audit-entry.dto.js';
import { auditEntryView } from './audit-entry.view.js';

/** Who changed what. Entries are only ever read. */
@ApiTags('audit-entries')
@Controller('audit-entries')
export class AuditEntriesController {
  constructor(private readonly entries: AuditEntriesService) {}

  @ListRoute(auditEntryView, AuditEntryDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.entries.list(caller, query);
  }
}
