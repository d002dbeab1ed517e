import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Nullable, OwnIndex } from '../database/columns.js';

/** What a trigger wrote down about a change. Only PostgreSQL adds to it, and nobody edits it. */
@Entity()
@Check('audit_entry_action', `action IN ('insert', 'update', 'delete')`)
@Index('audit_entry_by_entity', ['entityId', 'id'])
@Index('audit_entry_by_actor', ['actor', 'id'])
@OwnIndex('audit_entry_by_time')
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  @Column('text')
  actor: string;

  @Nullable('text')
  requestId: string | null;

  @Column('text')
  action: 'insert' | 'update' | 'delete';

  @Column('text')
  entity: string;

  @Column('uuid')
  entityId: string;

  @Nullable('jsonb')
  before: object | null;

  @Nullable('jsonb')
  after: object | null;
}
