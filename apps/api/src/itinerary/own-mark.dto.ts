import { ApiProperty } from '@nestjs/swagger';
import { OWN_MARK_STATUSES, type OwnMarkStatus } from '@yutai/domain';
import { Id, Instant, OneOf, Whole } from '../http/fields.js';

/** What delegates say of themselves at an activity. */
export class OwnMarkInput {
  @Id({ description: 'Made by the phone; a mark sent again is kept once' })
  id: string;

  @Id()
  activityId: string;

  @OneOf(OWN_MARK_STATUSES, { name: 'OwnMarkStatus' })
  status: OwnMarkStatus;

  @Whole(1, 600, { optional: true, description: 'Of late' })
  minutesLate: number | null;

  @Instant({ description: 'When it was made; in the future, it is taken as made now' })
  at: string;
}

/** What the desk knows of a delegate's presence. */
export class OwnPresenceDto {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'The activities at which somebody has checked them in',
  })
  presentAt: string[];
}
