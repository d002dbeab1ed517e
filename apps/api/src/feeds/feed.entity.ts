import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '@yutai/domain';
import { Nullable } from '../database/columns.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Edition } from '../editions/edition.entity.js';
import { Link } from '../links/link.entity.js';
import { Place } from '../places/place.entity.js';
import { AppUser } from '../users/app-user.entity.js';
import { Vehicle } from '../vehicles/vehicle.entity.js';

/**
 * The address at which a calendar reads the latest release of an edition: what of it is one delegate's, delegation's,
 * place's or vehicle's. Of its token only the SHA-256 is kept.
 */
@Entity()
@Check('feed_language', `language IN ('zh-Hans', 'zh-Hant', 'en')`)
@Check('feed_of_one', 'num_nonnulls(delegate_id, delegation_id, place_id, vehicle_id) = 1')
@Check('feed_by_link', 'link_id IS NULL OR delegate_id IS NOT NULL')
@Unique('feed_token_hash', ['tokenHash'])
@ForeignKey(() => Delegation, ['delegationId', 'editionId'], ['id', 'editionId'], {
  name: 'feed_delegation',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Link, ['linkId', 'delegateId'], ['id', 'delegateId'], {
  name: 'feed_link',
  onDelete: 'CASCADE',
})
@Index('feed_by_user', ['userId'])
@Index('feed_one_per_delegate', ['delegateId'], {
  unique: true,
  where: 'revoked_at IS NULL AND link_id IS NULL',
})
@Index('feed_one_per_delegation', ['delegationId'], { unique: true, where: 'revoked_at IS NULL' })
@Index('feed_one_per_place', ['placeId', 'editionId'], { unique: true, where: 'revoked_at IS NULL' })
@Index('feed_one_per_vehicle', ['vehicleId', 'editionId'], { unique: true, where: 'revoked_at IS NULL' })
@Index('feed_one_per_link', ['linkId', 'language'], { unique: true, where: 'revoked_at IS NULL' })
export class Feed {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'feed_edition', onDelete: 'CASCADE' })
  editionId: string;

  @Nullable('uuid')
  @ForeignKey(() => Delegate, { name: 'feed_delegate', onDelete: 'CASCADE' })
  delegateId: string | null;

  @Nullable('uuid')
  delegationId: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Place, { name: 'feed_place', onDelete: 'CASCADE' })
  placeId: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Vehicle, { name: 'feed_vehicle', onDelete: 'CASCADE' })
  vehicleId: string | null;

  /** The link by which its delegate made it, and with which it dies; null when the desk made it. */
  @Nullable('uuid')
  linkId: string | null;

  /** Of the desk who made it: a liaison's ends when the delegation is not theirs any more. */
  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'feed_user', onDelete: 'SET NULL' })
  userId: string | null;

  @Column('text')
  language: Language;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Nullable('timestamptz')
  revokedAt: Date | null;
}
