import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ReleaseDifference, ReleaseSnapshot } from '@yutai/planning';
import { Nullable } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';

/** A timetable as published. Only ever added. */
@Entity()
@Unique('release_once', ['editionId', 'number'])
@Check('release_number', 'number > 0')
export class Release {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'release_edition' })
  editionId: string;

  @Column('integer')
  number: number;

  @Nullable('text')
  note: string | null;

  @Column('jsonb')
  snapshot: ReleaseSnapshot;

  /** Against the release before it. */
  @Column('jsonb')
  difference: ReleaseDifference;

  @Column('timestamptz', { default: () => 'now()' })
  publishedAt: Date;

  /** As the audit names an actor: `user:<id>`. */
  @Column('text')
  publishedBy: string;
}
