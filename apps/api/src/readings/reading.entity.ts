import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nullable } from '../database/columns.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { Release } from '../releases/release.entity.js';

/** That a delegate has opened a release on their page, and has said that they have read it. Neither is taken back. */
@Entity()
@Check('reading_once_opened', 'read_at >= opened_at')
@Index('reading_by_release', ['releaseId'])
export class Reading {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Delegate, { name: 'reading_delegate', onDelete: 'CASCADE' })
  delegateId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Release, { name: 'reading_release' })
  releaseId: string;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt: Date;

  @Nullable('timestamptz')
  readAt: Date | null;
}
