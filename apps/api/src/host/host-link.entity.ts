import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Nullable } from '../database/columns.js';
import { SiteVisit } from '../site-visits/site-visit.entity.js';

/** A host's way to one visit. At most one that is not revoked; of its token only the SHA-256 is kept. */
@Entity()
@Unique('host_link_token_hash', ['tokenHash'])
@Index('host_link_one_per_visit', ['siteVisitId'], { unique: true, where: 'revoked_at IS NULL' })
export class HostLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => SiteVisit, { name: 'host_link_site_visit', onDelete: 'CASCADE' })
  siteVisitId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Nullable('timestamptz')
  revokedAt: Date | null;
}
