import { LANGUAGES, SIDES, type Language, type Side } from '@yutai/domain';
import { Email, Flag, Id, Localized, LongText, OneOf, Shown, Text } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { personView } from './person.view.js';

export class PersonInput {
  @Localized({ description: 'As the person writes it; a derived script is not printed until confirmed' })
  name: LocalizedTextDto;

  @Localized({ optional: true })
  title: LocalizedTextDto | null;

  @Id({ optional: true })
  organisationId: string | null;

  @OneOf(SIDES, { name: 'Side' })
  side: Side;

  @OneOf(LANGUAGES, { optional: true, default: 'zh-Hans', name: 'Language' })
  language: Language;

  @Text({ optional: true, max: 60 })
  phone: string | null;

  @Email({ optional: true })
  email: string | null;

  @Flag({ optional: true, default: true, description: 'Told of changes by mail' })
  emailNotices: boolean;

  @LongText({ optional: true })
  notes: string | null;
}

export class PersonReplacement extends Versioned(PersonInput) {}

export class PersonDto extends Recorded(PersonInput, personView) {
  @Shown({ type: LocalizedTextDto, nullable: true })
  organisationName: LocalizedTextDto | null;
}
