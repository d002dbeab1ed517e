import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordRoutes } from '../http/record-routes.js';
import { NewUserInput, UserDto, UserReplacement } from './user.dto.js';
import { userView } from './user.view.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('users')
export class UsersController extends RecordRoutes(userView, {
  input: NewUserInput,
  replacement: UserReplacement,
  answer: UserDto,
}) {
  constructor(users: UsersService) {
    super(users);
  }
}
