import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { reminderView } from './reminder.view.js';

@Injectable()
export class RemindersService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(reminderView, query, caller);
  }
}
