import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { ListQuery, ListRoute } from '../http/read-routes.js';
import { ReadingDto } from './reading.dto.js';
import { readingView } from './reading.view.js';

@ApiTags('readings')
@Controller('readings')
export class ReadingsController {
  constructor(private readonly db: Database) {}

  @ListRoute(readingView, ReadingDto, { summary: 'Which delegates have opened and read the latest release' })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.db.list(readingView, query, caller);
  }
}
