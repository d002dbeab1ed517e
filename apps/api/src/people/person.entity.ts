import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Language, Side } from '@yutai/domain';
import { EditableRow, Localized, Nullable, OwnIndex, type LocalizedText } from '../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';

@Entity()
@Check('person_name', 'is_localized(name)')
@Check('person_title', 'is_localized(title)')
@Check('person_side', `side IN ('mainland', 'taiwan', 'hongkong', 'macao', 'other')`)
@Check('person_language', `language IN ('zh-Hans', 'zh-Hant', 'en')`)
@OwnIndex('person_by_words')
@OwnIndex('person_by_name_key')
@OwnIndex('person_by_name')
@Index('person_by_organisation', ['organisationId'])
export class Person extends EditableRow {
  @Localized()
  name: LocalizedText;

  @Nullable('jsonb')
  title: LocalizedText | null;

  @Nullable('uuid')
  @ForeignKey(() => Organisation, { name: 'person_organisation' })
  organisationId: string | null;

  @Column('text')
  side: Side;

  @Column('text', { default: 'zh-Hans' })
  language: Language;

  @Nullable('text')
  phone: string | null;

  @Nullable('text')
  email: string | null;

  /** Whether they are told of changes by mail. */
  @Column('boolean', { default: true })
  emailNotices: boolean;

  @Nullable('text')
  notes: string | null;
}
