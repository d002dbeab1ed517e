import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { ListQuery, ListRoute } from '../http/read-routes.js';
import { NoticeDto } from './notice.dto.js';
import { noticeView } from './notice.view.js';
import { NoticesService } from './notices.service.js';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @ListRoute(noticeView, NoticeDto, { summary: 'What readers are to be told of releases' })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.notices.list(caller, query);
  }
}
