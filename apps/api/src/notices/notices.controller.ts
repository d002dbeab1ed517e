import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { ListQuery, ListRoute, PathId, ReadRoute } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { NoticeCopiesDto, NoticeDto, NoticeWithHistoryDto } from './notice.dto.js';
import { noticeView } from './notice.view.js';
import { NoticesService } from './notices.service.js';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @ListRoute(noticeView, NoticeDto, { summary: 'What readers are told of releases, and how far that got' })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.notices.list(caller, query);
  }

  @ReadRoute('notice', NoticeWithHistoryDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.notices.one(caller, id);
  }

  @ReadRoute('notice', NoticeCopiesDto, ':id/copies')
  copies(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.notices.copies(caller, id);
  }

  @VerbRoute('notice', 'send', {
    summary:
      'Send what is held, dead or uncertain, at once; what is uncertain may then arrive twice, under the same Message-ID',
    answer: NoticeWithHistoryDto,
  })
  send(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.notices.send(caller, id, version);
  }

  @VerbRoute('notice', 'cancel', {
    summary: 'Do not send what is held or queued',
    answer: NoticeWithHistoryDto,
  })
  cancel(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.notices.cancel(caller, id, version);
  }
}
