import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordRoutes } from '../http/record-routes.js';
import { CrewMemberDto, CrewMemberInput, CrewMemberReplacement } from './crew-member.dto.js';
import { crewMemberView } from './crew-member.view.js';
import { CrewMembersService } from './crew-members.service.js';

@ApiTags('crew members')
@Controller('crew-members')
export class CrewMembersController extends RecordRoutes(crewMemberView, {
  input: CrewMemberInput,
  replacement: CrewMemberReplacement,
  answer: CrewMemberDto,
}) {
  constructor(crewMembers: CrewMembersService) {
    super(crewMembers);
  }
}
