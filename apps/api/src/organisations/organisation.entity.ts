import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Side } from '@yutai/domain';
import { EditableRow, Localized, Nullable, OwnIndex, type LocalizedText } from '../database/columns.js';
import { District } from '../reference/district.entity.js';

@Entity()
@Check('organisation_name', 'is_localized(name)')
@Check('organisation_side', `side IN ('mainland', 'taiwan', 'hongkong', 'macao', 'other')`)
@Check('organisation_since', 'in_chongqing_since BETWEEN 1800 AND 2200')
@Check('organisation_profile', 'is_localized(profile)')
@OwnIndex('organisation_by_words')
@OwnIndex('organisation_by_name_key')
@Index('organisation_by_district', ['districtCode'])
export class Organisation extends EditableRow {
  @Localized()
  name: LocalizedText;

  @Nullable('text')
  abbreviation: string | null;

  @Column('text')
  side: Side;

  @Nullable('text')
  @ForeignKey(() => District, { name: 'organisation_district' })
  districtCode: string | null;

  @Nullable('integer')
  inChongqingSince: number | null;

  @Nullable('text')
  website: string | null;

  @Nullable('text')
  contactPhone: string | null;

  @Nullable('text')
  contactEmail: string | null;

  @Nullable('jsonb')
  profile: LocalizedText | null;

  @Nullable('text')
  notes: string | null;
}
