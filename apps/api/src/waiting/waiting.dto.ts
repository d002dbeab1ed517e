import { ApiProperty } from '@nestjs/swagger';
import {
  ACTIVITY_STATUSES,
  TARGET_STAGES,
  WAITED_FOR,
  WAITING_KINDS,
  WAITING_REASONS,
  type ActivityStatus,
  type TargetStage,
  type WaitedFor,
  type WaitingKind,
  type WaitingReason,
} from '@yutai/domain';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { DelegationRefDto, GroupRefDto } from '../scheduling/schedule.dto.js';

const ID = { type: String, format: 'uuid', nullable: true };
const INSTANT = { type: String, format: 'date-time', nullable: true };

/** Something that waits for somebody. */
export class WaitingDto {
  @ApiProperty({ description: 'Of the reason and the record' }) id: string;
  @ApiProperty({ enum: WAITING_REASONS, enumName: 'WaitingReason' }) reason: WaitingReason;
  @ApiProperty({ enum: WAITED_FOR, enumName: 'WaitedFor' }) waitsFor: WaitedFor;
  @ApiProperty({ format: 'date-time' }) since: string;
  @ApiProperty(ID) activityId: string | null;
  @ApiProperty({ ...ID, description: 'Of a target that is near or overdue' }) agreementId: string | null;
  @ApiProperty({ ...ID, description: 'Of an enquiry that is overdue' }) enquiryId: string | null;
  @ApiProperty({ format: 'uuid' }) editionId: string;
  @ApiProperty({ enum: WAITING_KINDS, enumName: 'WaitingKind' }) kind: WaitingKind;
  @ApiProperty({ type: LocalizedTextDto }) title: LocalizedTextDto;
  @ApiProperty({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus', nullable: true })
  status: ActivityStatus | null;

  @ApiProperty({ ...INSTANT, description: 'When it begins, or the day begins on which it is due' })
  comesAt: string | null;

  @ApiProperty({ enum: TARGET_STAGES, enumName: 'TargetStage', nullable: true }) stage: TargetStage | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty(INSTANT) startsAt: string | null;
  @ApiProperty(INSTANT) endsAt: string | null;
  @ApiProperty({ type: LocalizedTextDto, nullable: true }) placeName: LocalizedTextDto | null;
  @ApiProperty({ type: [String], format: 'uuid' }) delegationIds: string[];
  @ApiProperty({ type: [DelegationRefDto] }) delegations: DelegationRefDto[];
  @ApiProperty({ type: [GroupRefDto] }) groups: GroupRefDto[];
  @ApiProperty({ type: [String], format: 'uuid' }) liaisonIds: string[];
  @ApiProperty({ description: 'Of the record' }) version: number;

  @ApiProperty({ ...ID, description: 'The host, or the other side' }) partyId: string | null;
  @ApiProperty({ ...ID, description: 'Who looks after the agreement or the enquiry' }) ownerId: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;

  @ApiProperty({ type: LocalizedTextDto, nullable: true }) partyName: LocalizedTextDto | null;
  @ApiProperty({ ...INSTANT, description: 'What the host proposes' }) counterStartsAt: string | null;
  @ApiProperty(INSTANT) counterEndsAt: string | null;
}
