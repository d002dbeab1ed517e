import {
  ATTENDANCE_STATES,
  DELEGATE_ROLES,
  MARK_WAYS,
  type AttendanceState,
  type AttendanceTally,
  type DelegateRole,
  type MarkWay,
} from '@yutai/domain';
import { Shown } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';

/** A delegate at an activity. */
export class AttendanceDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ format: 'uuid' }) editionId: string;
  @Shown({ format: 'uuid' }) activityId: string;
  @Shown({ format: 'uuid' }) delegateId: string;
  @Shown({ format: 'uuid' }) delegationId: string;
  @Shown({ type: LocalizedTextDto }) delegationName: LocalizedTextDto;
  @Shown({ format: 'uuid' }) personId: string;
  @Shown({ type: LocalizedTextDto }) personName: LocalizedTextDto;
  @Shown({ type: LocalizedTextDto, nullable: true }) organisationName: LocalizedTextDto | null;
  @Shown({ enum: DELEGATE_ROLES, enumName: 'DelegateRole' }) role: DelegateRole;
  @Shown({ type: String, nullable: true, required: false }) phone?: string | null;
  @Shown({ type: String, format: 'uuid', nullable: true }) liaisonId: string | null;
  @Shown({ description: 'Comes by the draft; who came all the same does not' }) expected: boolean;
  @Shown({ enum: ATTENDANCE_STATES, enumName: 'AttendanceState' }) state: AttendanceState;
  @Shown({
    enum: MARK_WAYS,
    enumName: 'MarkWay',
    nullable: true,
    description: 'self: they say so themselves',
  })
  way: MarkWay | null;
  @Shown({ type: 'integer', nullable: true, description: 'Where they said by how much' })
  minutesLate: number | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) at: string | null;
  @Shown({ type: String, nullable: true, description: 'Who made the mark' }) byName: string | null;
}

/** How many are how far at an activity, of those whom the reader may see. */
export class ActivityTallyDto implements AttendanceTally {
  @Shown({ format: 'uuid' }) activityId: string;
  @Shown({ type: 'integer' }) expected: number;
  @Shown({ type: 'integer' }) present: number;
  @Shown({ type: 'integer' }) excused: number;
  @Shown({ type: 'integer' }) absent: number;
  @Shown({ type: 'integer', description: 'Expected, seen by nobody, and nobody knows that they stay away' })
  missing: number;
  @Shown({ type: 'integer', description: 'Of those who are missing: they say that they are there' })
  claimed: number;
  @Shown({ type: 'integer', description: 'Of those who are missing' }) late: number;
  @Shown({ type: 'integer', description: 'There, though not expected' }) unexpected: number;
}

export class TalliesDto {
  @Shown({ type: [ActivityTallyDto] }) data: ActivityTallyDto[];
}
