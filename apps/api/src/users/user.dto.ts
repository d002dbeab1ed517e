import { LANGUAGES, ROLES, type Language, type Role } from '@yutai/domain';
import { Email, Flag, OneOf, Text } from '../http/fields.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { PASSWORD } from '../settings/settings.js';
import { userView } from './user.view.js';

export class UserInput {
  @Text({ max: 100 })
  name: string;

  @Email()
  email: string;

  @OneOf(ROLES, { name: 'Role' })
  role: Role;

  @OneOf(LANGUAGES, {
    name: 'Language',
    optional: true,
    default: 'zh-Hans',
    description: 'In which they are written to',
  })
  language: Language;

  @Flag({ optional: true, default: true, description: 'Told of changes by mail' })
  emailNotices: boolean;

  @Text({ optional: true, max: 60, description: 'Delegates see that of their liaison' })
  phone: string | null;

  @Flag({ optional: true, default: false, description: 'Shut out at once, and kept' })
  disabled: boolean;
}

export class NewUserInput extends UserInput {
  @Text({ ...PASSWORD, description: `At least ${PASSWORD.min} characters; never answered` })
  password: string;
}

/** A password given anew signs the account out everywhere; left out, it stays. */
export class UserReplacement extends Versioned(UserInput) {
  @Text({ ...PASSWORD, optional: true })
  password: string | null;
}

export class UserDto extends Recorded(UserInput, userView) {}
