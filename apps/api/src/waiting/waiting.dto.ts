import { ApiProperty } from '@nestjs/swagger';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  WAITED_FOR,
  WAITING_REASONS,
  type ActivityKind,
  type ActivityStatus,
  type WaitedFor,
  type WaitingReason,
} from '@yutai/domain';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { DelegationRefDto, GroupRefDto } from '../scheduling/schedule.dto.js';

const INSTANT = { type: String, format: 'date-time', nullable: true };

/** Something that waits for somebody. */
export class WaitingDto {
  @ApiProperty({ description: 'Of the reason and the activity' }) id: string;
  @ApiProperty({ enum: WAITING_REASONS, enumName: 'WaitingReason' }) reason: WaitingReason;
  @ApiProperty({ enum: WAITED_FOR, enumName: 'WaitedFor' }) waitsFor: WaitedFor;
  @ApiProperty({ format: 'date-time' }) since: string;
  @ApiProperty({ format: 'uuid' }) activityId: string;
  @ApiProperty({ format: 'uuid' }) editionId: string;
  @ApiProperty({ enum: ACTIVITY_KINDS, enumName: 'ActivityKind' }) kind: ActivityKind;
  @ApiProperty({ type: LocalizedTextDto }) title: LocalizedTextDto;
  @ApiProperty({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' }) status: ActivityStatus;
  @ApiProperty(INSTANT) startsAt: string | null;
  @ApiProperty(INSTANT) endsAt: string | null;
  @ApiProperty({ type: LocalizedTextDto, nullable: true }) placeName: LocalizedTextDto | null;
  @ApiProperty({ type: [String], format: 'uuid' }) delegationIds: string[];
  @ApiProperty({ type: [DelegationRefDto] }) delegations: DelegationRefDto[];
  @ApiProperty({ type: [GroupRefDto] }) groups: GroupRefDto[];
  @ApiProperty({ type: [String], format: 'uuid' }) liaisonIds: string[];
  @ApiProperty({ description: 'Of the activity' }) version: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The host, or the other side' })
  partyId: string | null;

  @ApiProperty({ type: LocalizedTextDto, nullable: true }) partyName: LocalizedTextDto | null;
  @ApiProperty({ ...INSTANT, description: 'What the host proposes' }) counterStartsAt: string | null;
  @ApiProperty(INSTANT) counterEndsAt: string | null;
}
