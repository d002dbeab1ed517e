import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  DELEGATE_ROLES,
  type ActivityKind,
  type ActivityStatus,
  type DelegateRole,
} from '@yutai/domain';
import { Shown } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

class CheckInEditionDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @Shown({ description: 'IANA', example: 'Asia/Shanghai' }) timeZone: string;
}

class CheckInDelegationDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ type: LocalizedTextDto }) name: LocalizedTextDto;
}

class CheckInDelegateDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ format: 'uuid' }) delegationId: string;
  @Shown({ type: LocalizedTextDto }) name: LocalizedTextDto;
  @Shown({ enum: DELEGATE_ROLES, enumName: 'DelegateRole' }) role: DelegateRole;
  @Shown({ type: String, nullable: true }) phone: string | null;
  @Shown({ description: "Of their badge's QR" }) badgeCode: string;
  @Shown({ type: [String], description: 'Of badges that were lost' }) replacedCodes: string[];
}

class CheckInActivityDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ enum: ACTIVITY_KINDS, enumName: 'ActivityKind' }) kind: ActivityKind;
  @Shown({ type: LocalizedTextDto }) title: LocalizedTextDto;
  @Shown({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' }) status: ActivityStatus;
  @Shown({ format: 'date-time' }) startsAt: string;
  @Shown({ format: 'date-time' }) endsAt: string;
  @Shown({ type: LocalizedTextDto, nullable: true, description: 'Where it begins' })
  placeName: LocalizedTextDto | null;
  @Shown({ type: [String], format: 'uuid', description: 'By the draft' }) expectedIds: string[];
  @Shown({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it begins by the latest release; null where that has it not',
  })
  releasedStartsAt: string | null;
}

/** The lists that a phone keeps to check people in, without a network too. */
export class CheckInDto {
  @Shown({ format: 'uuid', description: 'Who reads this: another finds nothing of it on the phone' })
  userId: string;
  @Shown() edition: CheckInEditionDto;
  @Shown({ type: 'integer', nullable: true, description: 'The number of the latest' }) release: number | null;
  @Shown({ type: [CheckInDelegationDto] }) delegations: CheckInDelegationDto[];
  @Shown({ type: [CheckInDelegateDto] }) delegates: CheckInDelegateDto[];
  @Shown({ type: [CheckInActivityDto], description: 'Those that take place, in order of time' })
  activities: CheckInActivityDto[];
}
