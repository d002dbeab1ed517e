import { Column, Index, PrimaryColumn, type ColumnOptions } from 'typeorm';
import type { LocalizedText } from '@yutai/domain';

/** The columns that every editable table has. A class rather than a parent table: TypeORM copies its columns. */
export abstract class EditableRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { array: true, default: '{}' })
  illustrative: string[];

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

export const Localized = (options: ColumnOptions = {}) => Column('jsonb', options);
export const Nullable = (
  type: 'text' | 'uuid' | 'integer' | 'timestamptz' | 'date' | 'jsonb' | 'numeric' | 'tstzrange',
  more: ColumnOptions = {},
): PropertyDecorator => Column({ type, nullable: true, ...more });

/** An index that the migrations write and TypeORM cannot describe (an expression, another method): left alone. */
export const OwnIndex = (name: string) => Index(name, { synchronize: false });

export type { LocalizedText };
