import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { noticeView } from './notice.view.js';

@Injectable()
export class NoticesService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(noticeView, query, caller);
  }
}
