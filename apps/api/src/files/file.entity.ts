import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Amount } from '../agreements/amount.entity.js';
import { EditableRow, Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Edition } from '../editions/edition.entity.js';
import { SiteVisit } from '../site-visits/site-visit.entity.js';
import { AppUser } from '../users/app-user.entity.js';
import type { MediaType } from './media-type.rules.js';

/** A photo or a document that belongs to one record; its bytes are in the store, under its id. */
@Entity('file')
@Check('file_owner', 'num_nonnulls(site_visit_id, amount_id, delegation_id, edition_id) = 1')
@Check('file_caption', 'is_localized(caption)')
@Check('file_media_type', `media_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')`)
@Check('file_size', 'size > 0')
@Index('file_by_site_visit', ['siteVisitId'])
@Index('file_by_amount', ['amountId'])
@Index('file_by_delegation', ['delegationId'])
@Index('file_by_edition', ['editionId'])
@Index('file_by_uploaded_by', ['uploadedBy'])
export class StoredFile extends EditableRow {
  @Nullable('uuid')
  @ForeignKey(() => SiteVisit, { name: 'file_site_visit' })
  siteVisitId: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Amount, { name: 'file_amount' })
  amountId: string | null;

  /** Of what delegates are given to read: whose, or that of all of them. */
  @Nullable('uuid')
  @ForeignKey(() => Delegation, { name: 'file_delegation' })
  delegationId: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Edition, { name: 'file_edition' })
  editionId: string | null;

  @Column('text')
  name: string;

  @Localized({ nullable: true })
  caption: LocalizedText | null;

  @Column('text')
  mediaType: MediaType;

  /** Bytes. */
  @Column('integer')
  size: number;

  @Column('bytea')
  sha256: Buffer;

  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'file_uploaded_by' })
  uploadedBy: string | null;
}
