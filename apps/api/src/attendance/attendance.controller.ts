import { Body, Controller, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { isUuid } from '../database/shapes.rules.js';
import { sendTagged } from '../http/etag.js';
import { queryFaults, refuseQuery } from '../http/query.rules.js';
import { FigureRoute, ListQuery, ListRoute } from '../http/read-routes.js';
import { NotModified } from '../http/route-docs.js';
import { BatchRoute } from '../http/write-routes.js';
import { AttendanceDto, TalliesDto } from './attendance.dto.js';
import { AttendanceService } from './attendance.service.js';
import { attendanceView } from './attendance.view.js';
import { CheckInDto } from './check-in.dto.js';
import { MarksDto, MarksInput, MarksKeptDto } from './mark.dto.js';

const LEFT_OUT = 'Left out: the edition that is on or comes next';
const QUERY = { editionId: { type: 'string', format: 'uuid', description: LEFT_OUT } };

/** As many as are counted exactly. */
const isEntry = (value: string) => /^\d{1,15}$/.test(value);

/** @throws Problem 400 for a name that is not known or a value that is no id */
function editionIn(query: Record<string, unknown>): string | null {
  refuseQuery(queryFaults({ editionId: isUuid }, query));
  return (query as { editionId?: string }).editionId ?? null;
}

@ApiTags('attendance')
@Controller('attendance')
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  @ListRoute(attendanceView, AttendanceDto, { summary: 'Who is expected at an activity, and who came' })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.attendance.list(caller, query);
  }

  @FigureRoute('attendance', 'tallies', {
    summary: 'How many are how far at each activity of an edition',
    answer: TalliesDto,
    query: QUERY,
  })
  tallies(@WithCaller() caller: Caller, @Query() query: Record<string, unknown>) {
    return this.attendance.tallies(caller, editionIn(query));
  }

  @FigureRoute('attendance', 'check-in', {
    summary: 'The lists that a phone keeps to check people in, without a network too',
    answer: CheckInDto,
    query: QUERY,
  })
  @NotModified
  async checkIn(
    @WithCaller() caller: Caller,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendTagged(request, reply, await this.attendance.checkIn(caller, editionIn(query)));
  }

  @FigureRoute('attendance', 'marks', {
    summary: 'Marks that were added since a phone asked last',
    answer: MarksDto,
    query: {
      ...QUERY,
      since: { type: 'integer', minimum: 0, description: '`next` of the answer before; left out: all' },
    },
  })
  marks(@WithCaller() caller: Caller, @Query() query: Record<string, unknown>) {
    refuseQuery(queryFaults({ editionId: isUuid, since: isEntry }, query));
    const { editionId = null, since = '0' } = query as { editionId?: string; since?: string };
    return this.attendance.marks(caller, { editionId, since: Number(since) });
  }

  @BatchRoute('attendance', 'marks', {
    summary: 'Keep marks, each once however often it is sent',
    body: MarksInput,
    answer: MarksKeptDto,
  })
  keep(@WithCaller() caller: Caller, @Body() body: MarksInput) {
    return this.attendance.keep(caller, body);
  }
}
