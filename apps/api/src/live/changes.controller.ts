import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { concat, concatMap, filter, interval, map, merge, of, takeWhile, type Observable } from 'rxjs';
import { abilityFor } from '@yutai/access';
import { WithCaller, type Caller } from '../access/caller.js';
import { SignedIn } from '../access/rights.js';
import { Problems } from '../http/route-docs.js';
import { UserLookup } from '../sign-in/user-lookup.js';
import { announcedTo } from './announced.rules.js';
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
      'A stream of what has changed: `{"kind": "activity", "id": "…", "version": 7}`, or kind `all` after a gap. The kind alone to those who may read only some records of it, and nothing to those who may read none. What the record holds now is read as ever, with one’s own rights',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Problems(401)
  changes(@Req() { cookies }: FastifyRequest, @WithCaller() caller: Caller): Observable<MessageEvent> {
    let { ability } = caller;
    const told = this.announcements.changes.pipe(
      map((announcement) => announcedTo(ability, announcement)),
      filter((data) => data !== null),
      map((data) => ({ data })),
    );
    const changed = concat(told, of(END));
    const pulse = interval(PULSE_MS).pipe(
      concatMap(() => this.users.principalOf(cookies)),
      map((principal) => {
        ability = abilityFor(principal);
        return principal.kind === 'user' ? { type: 'pulse', data: '' } : END;
      }),
    );
    return merge(changed, pulse).pipe(takeWhile((message) => message !== END));
  }
}
