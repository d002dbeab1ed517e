import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RestoreStep } from '@yutai/planning';
import { Release } from './release.entity.js';

/** What was done when a release was put back, so that it can be taken back. Written by that alone, which the audit has. */
@Entity()
@Index('restoration_by_release', ['releaseId'])
export class Restoration {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Release, { name: 'restoration_release' })
  releaseId: string;

  @Column('jsonb')
  steps: RestoreStep[];

  @Column('timestamptz', { default: () => 'now()' })
  restoredAt: Date;

  /** As the audit names an actor: `user:<id>`. */
  @Column('text')
  restoredBy: string;
}
