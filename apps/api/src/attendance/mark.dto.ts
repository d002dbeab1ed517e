import { MARK_STATUSES, MARK_WAYS, type Mark, type MarkStatus, type MarkWay } from '@yutai/domain';
import { Id, Instant, NestedList, OneOf, Shown } from '../http/fields.js';

const MOST = 500;
const WAYS = ['scan', 'tap'] as const satisfies MarkWay[];

class MarkInput {
  @Id({ description: 'Made by the device; a mark sent again is kept once' })
  id: string;

  @Id()
  activityId: string;

  @Id()
  delegateId: string;

  @OneOf(MARK_STATUSES, { name: 'MarkStatus' })
  status: MarkStatus;

  @OneOf(WAYS, { name: 'MarkWayOfDesk' })
  way: (typeof WAYS)[number];

  @Instant({ description: 'When it was made; in the future, it is taken as made now' })
  at: string;
}

export class MarksInput {
  @Id({ description: 'Who made them: with the session of somebody else they are refused' })
  userId: string;

  @NestedList(MarkInput, { max: MOST, once: 'id' })
  marks: MarkInput[];
}

export class MarksKeptDto {
  @Shown({
    type: [String],
    format: 'uuid',
    description: 'Marks about somebody or something that is not there, or not yours: they are not kept',
  })
  refused: string[];
}

class MarkDto implements Mark {
  @Shown({ format: 'uuid' }) id: string;
  @Shown({ format: 'uuid' }) activityId: string;
  @Shown({ format: 'uuid' }) delegateId: string;
  @Shown({ enum: MARK_STATUSES, enumName: 'MarkStatus' }) status: MarkStatus;
  @Shown({ enum: MARK_WAYS, enumName: 'MarkWay' }) way: MarkWay;
  @Shown({ type: 'integer', nullable: true }) minutesLate: number | null;
  @Shown({ format: 'date-time' }) at: string;
}

/** Marks since one that a phone has, and from where to ask on. */
export class MarksDto {
  @Shown({ format: 'uuid', description: 'Who reads this' }) userId: string;
  @Shown({ type: [MarkDto], description: 'Those that count of those that are new' }) data: MarkDto[];
  @Shown({ type: 'integer', description: 'What to give as `since` when asking again' }) next: number;
}
