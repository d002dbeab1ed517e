import { Id, Instant, Localized, LocalizedList, LongText, Shown, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { ConflictDto } from '../http/problem.dto.js';
import { Recorded, Versioned } from '../http/record.dto.js';
import { delegationView } from './delegation.view.js';

export class DelegationInput {
  @Id({ description: 'Never changes' })
  editionId: string;

  @Id({ optional: true, description: 'The organisation that leads it' })
  organisationId: string | null;

  @Localized()
  name: LocalizedTextDto;

  @LocalizedList({
    optional: true,
    default: [],
    max: 50,
    description: 'What it would like to see or talk about',
  })
  interests: LocalizedTextDto[];

  @Whole(1, 100_000, { optional: true, description: 'How many are expected, while not all have names' })
  expectedHeadcount: number | null;

  @Instant({ optional: true })
  arrivesAt: string | null;

  @Instant({ optional: true })
  departsAt: string | null;

  @Id({ optional: true, description: 'A user with the role liaison; a liaison can only give themselves' })
  liaisonId: string | null;

  @LongText({ optional: true })
  notes: string | null;
}

export class DelegationReplacement extends Versioned(DelegationInput) {}

/** A part of a delegation that goes its own way for a while. */
class GroupDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @Shown({ type: 'integer', nullable: true }) expectedHeadcount: number | null;
  @Shown({ type: [String], format: 'uuid' }) delegateIds: string[];
}

export class DelegationDto extends Recorded(DelegationInput, delegationView) {
  @Shown({ type: LocalizedTextDto, nullable: true })
  organisationName: LocalizedTextDto | null;

  @Shown({ type: String, nullable: true, required: false, description: 'Left out for viewers, as notes are' })
  liaisonName?: string | null;

  @Shown({ type: 'integer', description: 'Delegates that have names' })
  delegateCount: number;

  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    required: false,
    description: 'Where most of them stay; left out for viewers',
  })
  hotelId?: string | null;

  @Shown({ type: [GroupDto], description: 'In their order' })
  groups: GroupDto[];

  @Shown({
    type: [ConflictDto],
    required: false,
    description: 'After its groups were changed: what is worth knowing and refuses nothing',
  })
  warnings?: ConflictDto[];
}
