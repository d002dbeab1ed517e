import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { concat, concatMap, interval, map, merge, of, takeWhile, type Observable } from 'rxjs';
import { SignedIn } from '../access/rights.js';
import { Problems } from '../http/route-docs.js';
import { UserLookup } from '../sign-in/user-lookup.js';
import { Announcements } from './announcements.js';

/** How often a stream says that it lives, and asks whether its session does. */
const PULSE_MS = 15_000;
const END = null;

@ApiTags('live')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly announcements: Announcements,
    private readonly users: UserLookup,
  ) {}

  @Sse()
  @SignedIn()
  @ApiOperation({
    summary:
      'A stream of what has changed: `{"kind": "activity", "id": "…", "version": 7}`, or kind `all` after a gap. What the record holds now is read as ever, with one’s own rights',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Problems(401)
  changes(@Req() { cookies }: FastifyRequest): Observable<MessageEvent> {
    const changed = concat(this.announcements.changes.pipe(map((data) => ({ data }))), of(END));
    const pulse = interval(PULSE_MS).pipe(
      concatMap(() => this.users.principalOf(cookies)),
      map(({ kind }) => (kind === 'user' ? { type: 'pulse', data: '' } : END)),
    );
    return merge(changed, pulse).pipe(takeWhile((message) => message !== END));
  }
}
