import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WithCaller, type Caller } from '../access/caller.js';
import { Can } from '../access/rights.js';
import { sendTagged } from '../http/etag.js';
import { ETAG, NotModified, Problems } from '../http/route-docs.js';
import { ListQuery, ListRoute, PathId, ReadRoute } from '../http/read-routes.js';
import { ActivitiesService } from './activities.service.js';
import { activityView } from './activity.view.js';
import { PlanDto } from './plan.dto.js';
import { ActivityDto } from './schedule.dto.js';

@ApiTags('activities')
@Controller()
export class ActivitiesController {
  constructor(private readonly activities: ActivitiesService) {}

  @ListRoute(activityView, ActivityDto, { path: 'activities' })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.activities.list(caller, query);
  }

  @ReadRoute('activity', ActivityDto, 'activities/:id')
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.activities.one(caller, id);
  }

  @Get('editions/:id/plan')
  @Can('read', 'activity')
  @ApiOperation({
    summary:
      'All that a board needs: activities with what they book, places, travel, the crew; no other personal data',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: PlanDto, headers: ETAG })
  @NotModified
  @Problems(400, 401, 403, 404)
  async plan(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    sendTagged(request, reply, await this.activities.plan(caller, id));
  }
}
