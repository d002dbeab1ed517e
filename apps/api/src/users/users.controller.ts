import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import {
  CreateRoute,
  ListQuery,
  ListRoute,
  PathId,
  ReadRoute,
  RemoveRoute,
  ReplaceRoute,
} from '../http/routes.js';
import { NewUserInput, UserDto, UserReplacement } from './user.dto.js';
import { userView } from './user.view.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @ListRoute(userView, UserDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.users.list(caller, query);
  }

  @ReadRoute('user', UserDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.users.one(caller, id);
  }

  @CreateRoute('user', NewUserInput, UserDto)
  create(@WithCaller() caller: Caller, @Body() body: NewUserInput) {
    return this.users.create(caller, body);
  }

  @ReplaceRoute('user', UserReplacement, UserDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: UserReplacement) {
    return this.users.replace(caller, id, body);
  }

  @RemoveRoute('user')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.users.remove(caller, id, version);
  }
}
