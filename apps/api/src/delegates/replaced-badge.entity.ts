import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Delegate } from './delegate.entity.js';

/** The code of a badge that was lost: who shows it is told so. */
@Entity()
@Index('replaced_badge_by_delegate', ['delegateId'])
export class ReplacedBadge {
  @PrimaryColumn('text')
  code: string;

  @Column('uuid')
  @ForeignKey(() => Delegate, { name: 'replaced_badge_delegate', onDelete: 'CASCADE' })
  delegateId: string;

  @Column('timestamptz', { default: () => 'now()' })
  replacedAt: Date;
}
