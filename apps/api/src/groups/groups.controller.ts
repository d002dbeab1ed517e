import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { DelegationDto } from '../delegations/delegation.dto.js';
import { PathId } from '../http/read-routes.js';
import { ReplacePartRoute } from '../http/write-routes.js';
import { GroupsReplacement } from './groups.dto.js';
import { GroupsService } from './groups.service.js';

const SUMMARY = 'Split a delegation into groups, move people between them, or join them again';

@ApiTags('delegations')
@Controller('delegations')
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @ReplacePartRoute('delegation', 'groups', GroupsReplacement, DelegationDto, SUMMARY)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: GroupsReplacement) {
    return this.groups.replace(caller, id, body);
  }
}
