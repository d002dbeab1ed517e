import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { AgreementKind, AgreementStage, AgreementStatus } from '@yutai/domain';
import { EditableRow, Localized, Nullable, OwnIndex, type LocalizedText } from '../database/columns.js';
import { Edition } from '../editions/edition.entity.js';
import { District } from '../reference/district.entity.js';
import { Sector } from '../reference/sector.entity.js';
import { Activity } from '../scheduling/activity.entity.js';
import { AppUser } from '../users/app-user.entity.js';

/** A project from first pitch to production. What it is worth stands in its ledger. */
@Entity()
@Check('agreement_title', 'is_localized(title)')
@Check('agreement_kind', `kind IN ('contract', 'framework', 'memorandum', 'letter_of_intent')`)
@Check('agreement_summary', 'is_localized(summary)')
@Check('agreement_stage', `stage IN ('pitched', 'negotiating', 'signed', 'started', 'funded', 'producing')`)
@Check('agreement_status', `status IN ('ongoing', 'delayed', 'suspended', 'terminated')`)
@Check(
  'agreement_stage_reached',
  `stage = CASE WHEN producing_on IS NOT NULL THEN 'producing' WHEN funded_on IS NOT NULL THEN 'funded'
    WHEN started_on IS NOT NULL THEN 'started' WHEN signed_on IS NOT NULL THEN 'signed'
    WHEN negotiating_on IS NOT NULL THEN 'negotiating' ELSE 'pitched' END`,
)
@Check('agreement_signed', 'signed_on IS NOT NULL OR num_nonnulls(started_on, funded_on, producing_on) = 0')
@Check('agreement_status_reason', `status = 'ongoing' OR status_reason IS NOT NULL`)
@Check('agreement_status_since', `status = 'ongoing' OR status_since IS NOT NULL`)
@Check('agreement_void_reason', '(voided_at IS NULL) = (void_reason IS NULL)')
@ForeignKey(() => Activity, ['signedAtActivityId', 'editionId'], ['id', 'editionId'], {
  name: 'agreement_signed_at',
})
@Unique('agreement_id_edition', ['id', 'editionId'])
@Index('agreement_by_edition', ['editionId', 'signedOn'])
@Index('agreement_by_signed_at', ['signedAtActivityId'])
@OwnIndex('agreement_by_words')
@OwnIndex('agreement_by_name_key')
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

  /** The furthest that was reached, as the days below say. */
  @Column('text')
  stage: AgreementStage;

  /** Why a stage was reached or taken back the last time. */
  @Nullable('text')
  stageReason: string | null;

  @Column('text', { default: 'ongoing' })
  status: AgreementStatus;

  @Nullable('text')
  statusReason: string | null;

  /** The day from which the status holds. This and all days here are of the edition's time zone. */
  @Nullable('date')
  statusSince: string | null;

  @Nullable('date')
  pitchedOn: string | null;

  @Nullable('date')
  negotiatingOn: string | null;

  @Nullable('date')
  signedOn: string | null;

  /** When that was said, here or at a ceremony: written by PostgreSQL. */
  @Nullable('timestamptz', { insert: false, update: false })
  signingRecordedAt: Date | null;

  @Nullable('date')
  startedOn: string | null;

  @Nullable('date')
  fundedOn: string | null;

  @Nullable('date')
  producingOn: string | null;

  /** By when it should be signed. */
  @Nullable('date')
  signedDueOn: string | null;

  @Nullable('date')
  startedDueOn: string | null;

  @Nullable('date')
  fundedDueOn: string | null;

  @Nullable('date')
  producingDueOn: string | null;

  /** Where it was signed; kept when the signing is taken back, until it is signed again or the activity is deleted. */
  @Nullable('uuid')
  signedAtActivityId: string | null;

  /** Who looks after it, and is told of its targets. */
  @Nullable('uuid')
  @ForeignKey(() => AppUser, { name: 'agreement_owner' })
  ownerId: string | null;

  @Nullable('text')
  notes: string | null;

  /** Since when it counts for nothing, as it should not have been recorded. */
  @Nullable('timestamptz')
  voidedAt: Date | null;

  @Nullable('text')
  voidReason: string | null;
}
