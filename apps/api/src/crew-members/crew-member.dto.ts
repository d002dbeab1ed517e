import { CREW_DUTIES, SPOKEN_LANGUAGES, type CrewDuty, type SpokenLanguage } from '@yutai/domain';
import { Day, Flag, Id, LongText, NestedList, Shown, SomeOf } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { OpeningHoursDto } from '../http/opening-hours.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { crewMemberView } from './crew-member.view.js';

export class CrewMemberInput {
  @Id()
  editionId: string;

  @Id({ description: 'Whom an activity names; once in an edition' })
  personId: string;

  @SomeOf(CREW_DUTIES, { name: 'CrewDuty', least: 1, description: 'What they can be named for' })
  duties: CrewDuty[];

  @SomeOf(SPOKEN_LANGUAGES, {
    name: 'SpokenLanguage',
    optional: true,
    default: [],
    description: 'What they speak: BCP 47',
  })
  languages: SpokenLanguage[];

  @NestedList(OpeningHoursDto, { optional: true, max: 50, description: 'null: at any hour' })
  workingHours: OpeningHoursDto[] | null;

  @Day({ optional: true, description: 'The first day on which they work' })
  startsOn: string | null;

  @Day({ optional: true, description: 'The last day on which they work' })
  endsOn: string | null;

  @LongText({ optional: true })
  notes: string | null;

  @Flag({
    optional: true,
    default: false,
    description: "Delegates they are with may see the person's number",
  })
  phoneShared: boolean;
}

export class CrewMemberReplacement extends Versioned(CrewMemberInput) {}

export class CrewMemberDto extends Recorded(CrewMemberInput, crewMemberView) {
  @Shown({ type: LocalizedTextDto })
  personName: LocalizedTextDto;

  @Shown({ type: LocalizedTextDto, nullable: true })
  organisationName: LocalizedTextDto | null;

  @Shown({ type: String, nullable: true, required: false })
  phone?: string | null;

  @Shown({ type: String, nullable: true, required: false })
  email?: string | null;

  @Shown({ type: [String], format: 'uuid', description: 'Who look after the delegations that they are with' })
  liaisonIds: string[];
}
