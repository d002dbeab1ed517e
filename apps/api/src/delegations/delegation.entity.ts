import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { EditableRow, Localized, Nullable, type LocalizedText } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { AppUser } from '../users/app-user.entity.js';

/** A group that comes together, led by an organisation; a trigger makes it a resource. */
@Entity()
@Check('delegation_name', 'is_localized(name)')
@Check('delegation_interests', `jsonb_typeof(interests) = 'array'`)
@Check('delegation_expected_headcount', 'expected_headcount > 0')
@Check('delegation_stay', 'arrives_at < departs_at')
@Unique('delegation_id_edition', ['id', 'editionId'])
@Index('delegation_by_edition', ['editionId'])
@Index('delegation_by_organisation', ['organisationId'])
@Index('delegation_by_liaison', ['liaisonId'])
export class Delegation extends EditableRow {
  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'delegation_edition' })
  editionId: string;

  @Nullable('uuid')
  @ForeignKey(() => Organisation, { name: 'delegation_organisation' })
  organisationId: string | null;

  @Localized()
  name: LocalizedText;

  @Localized({ default: [] })
  interests: LocalizedText[];

  @Nullable('integer')
  expectedHeadcount: number | null;

  @Nullable('timestamptz')
  arrivesAt: Date | null;

  @Nullable('timestamptz')
  departsAt: Date | null;

  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'delegation_liaison' })
  liaisonId: string | null;

  @Nullable('text')
  notes: string | null;
}
