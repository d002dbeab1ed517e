import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { auditEntryView } from './audit-entry.view.js';

@Injectable()
export class AuditEntriesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(auditEntryView, query, caller);
  }
}
