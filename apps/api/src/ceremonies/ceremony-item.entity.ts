import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { Nullable } from '../database/columns.js';
import { Activity } from '../scheduling/activity.entity.js';
import { Session } from '../sessions/session.entity.js';

/** A project in the running order of a ceremony. Each is signed at one ceremony, of its own edition. */
@Entity()
@Check('ceremony_item_position', 'position > 0')
@Check('ceremony_item_table_number', 'table_number > 0')
@Check('ceremony_item_folder', `folder <> ''`)
@Unique('ceremony_item_once', ['agreementId'])
@ForeignKey(() => Activity, ['activityId', 'editionId'], ['id', 'editionId'], {
  name: 'ceremony_item_activity',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Agreement, ['agreementId', 'editionId'], ['id', 'editionId'], {
  name: 'ceremony_item_agreement',
})
export class CeremonyItem {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Session, { name: 'ceremony_item_session', onDelete: 'CASCADE' })
  activityId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  editionId: string;

  @Column('uuid')
  agreementId: string;

  @Nullable('integer')
  tableNumber: number | null;

  /** What is written on the folder, or on the folders of both sides. */
  @Nullable('text')
  folder: string | null;

  @Column('text', { array: true, default: '{}' })
  illustrative: string[];
}
