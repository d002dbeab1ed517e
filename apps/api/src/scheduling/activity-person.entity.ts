import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ActivityPart } from '@yutai/domain';
import { Person } from '../people/person.entity.js';
import { Activity } from './activity.entity.js';

/** Somebody named: booked besides the delegations, or excused from theirs and then not booked. */
@Entity()
@Check(
  'activity_person_part',
  `part IN ('speaker', 'escort', 'guest', 'driver', 'guide', 'interpreter', 'excused')`,
)
@Index('activity_person_by_person', ['personId'])
export class ActivityPerson {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Activity, { name: 'activity_person_activity', onDelete: 'CASCADE' })
  activityId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { name: 'activity_person_person' })
  personId: string;

  @Column('text')
  part: ActivityPart;
}
