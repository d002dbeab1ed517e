import { DELEGATE_ROLES, type DelegateRole } from '@yutai/domain';
import { Flag, Id, Instant, LongText, NestedList, OneOf, Shown, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { ConflictDto } from '../http/problem.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { OverrideInput } from '../scheduling/schedule.dto.js';
import { delegateView } from './delegate.view.js';

class DelegateFields {
  @Id()
  delegationId: string;

  @Id()
  personId: string;

  @OneOf(DELEGATE_ROLES, { name: 'DelegateRole' })
  role: DelegateRole;

  @Whole(1, 100_000, {
    optional: true,
    default: 100,
    description: 'The order in which they are named, 1 first',
  })
  rank: number;

  @Instant({ optional: true, description: 'Where it differs from the delegation' })
  arrivesAt: string | null;

  @Instant({ optional: true })
  departsAt: string | null;

  @Id({ optional: true, description: 'The place they stay at' })
  hotelId: string | null;

  @Text({ optional: true, max: 40, description: 'In the hotel' })
  room: string | null;

  @Text({ optional: true, max: 40, description: 'Of the flight or train they come by' })
  arrivalNumber: string | null;

  @Text({ optional: true, max: 100, description: 'Where it comes in' })
  arrivalTerminal: string | null;

  @Text({ optional: true, max: 40, description: 'Of the flight or train they leave by' })
  departureNumber: string | null;

  @Text({ optional: true, max: 100, description: 'Where it leaves from' })
  departureTerminal: string | null;

  @Text({ optional: true })
  diet: string | null;

  @Text({ optional: true, description: 'What they need to get about' })
  mobility: string | null;

  @Text({ optional: true, max: 100, description: 'Whom to call in an emergency' })
  emergencyName: string | null;

  @Text({ optional: true, max: 60 })
  emergencyPhone: string | null;

  @LongText({ optional: true })
  notes: string | null;

  @Flag({
    optional: true,
    default: false,
    description: "The rest of the delegation may see the person's number",
  })
  phoneShared: boolean;
}

/** Who joins or leaves is booked or freed in all that the delegation does, so that this can meet conflicts. */
export class DelegateInput extends DelegateFields {
  @NestedList(OverrideInput, { optional: true })
  overrides: OverrideInput[] | null;
}

export class DelegateReplacement extends Versioned(DelegateInput) {}

class GroupNameDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ type: LocalizedTextDto }) name: LocalizedTextDto;
}

const left = { nullable: true, required: false, description: 'Left out for viewers' } as const;

export class DelegateDto extends Recorded(DelegateFields, delegateView) {
  @Shown({ format: 'uuid' })
  editionId: string;

  @Shown({ type: LocalizedTextDto })
  delegationName: LocalizedTextDto;

  @Shown({ type: LocalizedTextDto })
  personName: LocalizedTextDto;

  @Shown({ type: [String], format: 'uuid' })
  groupIds: string[];

  @Shown({ type: [GroupNameDto], description: 'Their groups in the delegation' })
  groups: GroupNameDto[];

  @Shown({ type: LocalizedTextDto, nullable: true, description: "The person's" })
  organisationName: LocalizedTextDto | null;

  @Shown({ type: LocalizedTextDto, ...left })
  hotelName?: LocalizedTextDto | null;

  @Shown({ type: String, ...left })
  phone?: string | null;

  @Shown({ type: String, ...left })
  email?: string | null;

  @Shown({ type: String, format: 'uuid', nullable: true, description: 'Who looks after the delegation' })
  liaisonId: string | null;

  @Shown({ type: String, ...left, nullable: false })
  badgeCode?: string;

  @Shown({ description: 'Whether they hold a link that opens' })
  hasLink: boolean;

  @Shown({
    type: [ConflictDto],
    required: false,
    description: 'After a write: what is worth knowing and refuses nothing',
  })
  warnings?: ConflictDto[];
}
