import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { ListQuery, ListRoute } from '../http/read-routes.js';
import { ReminderDto } from './reminder.dto.js';
import { reminderView } from './reminder.view.js';
import { RemindersService } from './reminders.service.js';

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @ListRoute(reminderView, ReminderDto, { summary: 'What those who look after agreements are to be told' })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.reminders.list(caller, query);
  }
}
