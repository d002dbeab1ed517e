import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ROLES, type Role } from '@yutai/domain';
import type { Caller } from '../access/caller.js';
import { WithCaller } from '../access/caller.js';
import { SignedIn } from '../access/rights.js';
import { Problems } from '../http/route-docs.js';

export class MeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty({ enum: ROLES }) role: Role;
}

@ApiTags('sign-in')
@Controller('me')
export class MeController {
  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: MeDto })
  @Problems(401)
  me(@WithCaller() { principal }: Caller): MeDto | undefined {
    if (principal.kind !== 'user') {
      return undefined;
    }
    const { id, name, email, role } = principal;
    return { id, name, email, role };
  }
}
