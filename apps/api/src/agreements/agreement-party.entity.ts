import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Side } from '@yutai/domain';
import { Nullable, type LocalizedText } from '../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Agreement } from './agreement.entity.js';

/** An organisation's part in an agreement, with its side and its signatory's title as of the signing. */
@Entity()
@Check('agreement_party_position', 'position > 0')
@Check('agreement_party_side', `side IN ('mainland', 'taiwan', 'hongkong', 'macao', 'other')`)
@Check('agreement_party_signatory_title', 'is_localized(signatory_title)')
@Unique('agreement_party_once', ['agreementId', 'organisationId'])
@Index('agreement_party_by_organisation', ['organisationId'])
@Index('agreement_party_by_signatory', ['signatoryId'])
export class AgreementParty {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Agreement, { name: 'agreement_party_agreement', onDelete: 'CASCADE' })
  agreementId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  @ForeignKey(() => Organisation, { name: 'agreement_party_organisation' })
  organisationId: string;

  @Column('text')
  side: Side;

  @Nullable('uuid')
  @ForeignKey(() => Person, { name: 'agreement_party_signatory' })
  signatoryId: string | null;

  @Nullable('jsonb')
  signatoryTitle: LocalizedText | null;
}
