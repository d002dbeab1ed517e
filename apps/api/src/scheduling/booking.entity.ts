import { Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { Activity } from './activity.entity.js';
import { Resource } from './resource.entity.js';

/** A resource taken for the whole time of an activity. No two of one resource overlap, whoever writes them. */
@Entity()
@Exclusion('booking_overlap', 'USING gist (resource_id WITH =, during WITH &&)')
@ForeignKey(() => Activity, ['activityId', 'during'], ['id', 'during'], {
  name: 'booking_activity',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
export class Booking {
  @PrimaryColumn('uuid')
  activityId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Resource, { name: 'booking_resource' })
  resourceId: string;

  @Column('tstzrange')
  during: string;
}
