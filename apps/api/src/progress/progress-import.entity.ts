import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Nullable } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';
import type { ImportStep } from './import-step.js';

/** What a sheet changed, so that it can be undone. What it wrote, the audit has. */
@Entity('progress_import')
@Check('progress_import_undone', '(undone_at IS NULL) = (undone_by IS NULL)')
@Index('progress_import_by_edition', ['editionId', 'importedAt'])
export class ProgressImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'progress_import_edition' })
  editionId: string;

  /** The document, as it stands with the lines. */
  @Column('text')
  source: string;

  @Column('jsonb')
  steps: ImportStep[];

  @Column('timestamptz', { default: () => 'now()' })
  importedAt: Date;

  /** As the audit names an actor: `user:<id>`. */
  @Column('text')
  importedBy: string;

  @Nullable('timestamptz')
  undoneAt: Date | null;

  @Nullable('text')
  undoneBy: string | null;
}
