import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nullable } from '../database/columns.js';
import { Activity } from '../scheduling/activity.entity.js';
import { Vehicle } from '../vehicles/vehicle.entity.js';

/** What an activity has more when it is a transfer: what it is driven in. Where to is the activity's `toPlaceId`. */
@Entity()
@ForeignKey(() => Activity, ['activityId', 'kind'], ['id', 'kind'], {
  name: 'transfer_activity',
  onDelete: 'CASCADE',
})
@Check('transfer_kind', `kind = 'transfer'`)
@Index('transfer_by_vehicle', ['vehicleId'])
export class Transfer {
  @PrimaryColumn('uuid')
  activityId: string;

  @Column('text', { default: 'transfer' })
  kind: string;

  @Nullable('uuid')
  @ForeignKey(() => Vehicle, { name: 'transfer_vehicle' })
  vehicleId: string | null;
}
