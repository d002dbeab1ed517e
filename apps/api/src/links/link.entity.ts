import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Nullable } from '../database/columns.js';
import { Delegate } from '../delegates/delegate.entity.js';

/** A delegate's way in. At most one that is not revoked; of its token only the SHA-256 is kept. */
@Entity()
@Unique('link_token_hash', ['tokenHash'])
@Unique('link_id_delegate', ['id', 'delegateId'])
@Index('link_one_per_delegate', ['delegateId'], { unique: true, where: 'revoked_at IS NULL' })
export class Link {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Delegate, { name: 'link_delegate', onDelete: 'CASCADE' })
  delegateId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Nullable('timestamptz')
  revokedAt: Date | null;
}
