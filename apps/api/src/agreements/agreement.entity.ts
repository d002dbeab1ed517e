import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { AgreementKind, AgreementStage, AgreementStatus } from '@yutai/domain';
import { EditableRow, Localized, Nullable, OwnIndex, type LocalizedText } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';
import { District } from '../reference/district.entity.js';
import { Sector } from '../reference/sector.entity.js';
import { Activity } from '../scheduling/activity.entity.js';

/** A project from first pitch to production. What it is worth stands in its ledger. */
@Entity()
@Check('agreement_title', 'is_localized(title)')
@Check('agreement_kind', `kind IN ('contract', 'framework', 'memorandum', 'letter_of_intent')`)
@Check('agreement_summary', 'is_localized(summary)')
@Check('agreement_stage', `stage IN ('pitched', 'negotiating', 'signed', 'started', 'funded', 'producing')`)
@Check('agreement_status', `status IN ('ongoing', 'delayed', 'suspended', 'terminated')`)
@Check('agreement_signed', `(stage IN ('pitched', 'negotiating')) = (signed_on IS NULL)`)
@Check('agreement_status_reason', `status = 'ongoing' OR status_reason IS NOT NULL`)
@Unique('agreement_id_edition', ['id', 'editionId'])
@Index('agreement_by_edition', ['editionId', 'signedOn'])
@Index('agreement_by_signed_at', ['signedAtActivityId'])
@OwnIndex('agreement_by_words')
export class Agreement extends EditableRow {
  @Column('uuid')
  @ForeignKey(() => Edition, { name: 'agreement_edition' })
  editionId: string;

  @Localized()
  title: LocalizedText;

  @Column('text')
  kind: AgreementKind;

  @Nullable('text')
  @ForeignKey(() => Sector, { name: 'agreement_sector' })
  sectorCode: string | null;

  @Nullable('text')
  @ForeignKey(() => District, { name: 'agreement_district' })
  districtCode: string | null;

  @Nullable('jsonb')
  summary: LocalizedText | null;

  @Column('text')
  stage: AgreementStage;

  @Column('text', { default: 'ongoing' })
  status: AgreementStatus;

  @Nullable('text')
  statusReason: string | null;

  /** A day in the edition's time zone. */
  @Nullable('date')
  signedOn: string | null;

  @Nullable('uuid')
  @ForeignKey(() => Activity, { name: 'agreement_signed_at' })
  signedAtActivityId: string | null;

  @Nullable('text')
  notes: string | null;
}
