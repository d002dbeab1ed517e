import { IntersectionType } from '@nestjs/swagger';
import {
  ACTIVITY_STATUSES,
  AGREEMENT_KINDS,
  AGREEMENT_STAGES,
  AGREEMENT_STATUSES,
  SESSION_KINDS,
  type ActivityStatus,
  type AgreementKind,
  type AgreementStage,
  type AgreementStatus,
  type SessionKind,
} from '@yutai/domain';
import { PartyDto } from '../agreements/agreement.dto.js';
import { TotalsDto } from '../agreements/totals.dto.js';
import { Currency, Decimal, Flag, Id, Nested, NestedList, Shown, Text, Whole } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { MoneyDto } from '../http/money.dto.js';
import { Answered, Recorded, Versioned } from '../http/record.dto.js';
import { ceremonyView } from './ceremony.view.js';

export class CeremonyItemInput {
  @Id()
  agreementId: string;

  @Whole(1, 999, { optional: true })
  tableNumber: number | null;

  @Text({ optional: true, max: 40, description: 'What is written on the folder, or on those of both sides' })
  folder: string | null;
}

class CeremonyFields {
  @NestedList(CeremonyItemInput, {
    max: 300,
    once: 'agreementId',
    description:
      'What is signed, in the order of protocol; left out for those who read signed agreements only',
  })
  items: CeremonyItemInput[];
}

export class CeremonyReplacement extends Versioned(CeremonyFields) {}

export class RecordedAmountInput {
  @Decimal(16, 2, { example: '620000000.00' })
  amount: string;

  @Currency()
  currency: string;

  @Decimal(6, 10, {
    optional: true,
    description: 'CNY for one unit; left out: that of the line it corrects, else of what was intended',
  })
  cnyRate: string | null;

  @Text({ optional: true, max: 300, description: 'Where the rate is from; needed with a rate' })
  cnyRateSource: string | null;
}

/** A line of the ledger as a ceremony shows it. */
class RatedMoneyDto extends MoneyDto {
  @Shown({ type: String, nullable: true, description: 'CNY for one unit; null without one, and of CNY' })
  cnyRate: string | null;

  @Shown({ type: String, nullable: true })
  cnyRateSource: string | null;

  @Shown({ format: 'date', description: 'The day that the amount and its rate hold from' })
  effectiveOn: string;
}

class AtTheDesk {
  @Flag({ description: 'Signed at this ceremony' })
  signed: boolean;

  @Nested(RecordedAmountInput, {
    optional: true,
    description: 'What is contracted; null: nothing is, or several lines are',
  })
  amount: RecordedAmountInput | null;
}

/**
 * What the desk saw at the table: how it stands from now on, so that the same said twice changes nothing. False takes back
 * what was signed here; null withdraws what is contracted, and leaves several lines as they are.
 */
export class RecordingInput extends AtTheDesk {
  @Id({ description: 'Of the running order' })
  agreementId: string;

  @Nested(AtTheDesk, {
    optional: true,
    description: 'How it stood when the desk said so; refused as stale when that is not so any more',
  })
  before: AtTheDesk | null;
}

/** A project as a ceremony shows it. */
class ProjectDto {
  @Shown()
  title: LocalizedTextDto;

  @Shown({ enum: AGREEMENT_KINDS, enumName: 'AgreementKind' })
  kind: AgreementKind;

  @Shown({ type: String, nullable: true })
  sectorCode: string | null;

  @Shown({ type: [PartyDto], description: 'With their signatories, in the order of protocol' })
  parties: PartyDto[];

  @Shown({ type: [RatedMoneyDto], description: 'The contracted lines that stand now' })
  contracted: RatedMoneyDto[];

  @Shown({ type: [RatedMoneyDto], description: 'The intended lines that stand now' })
  intended: RatedMoneyDto[];

  @Shown({ type: [String], description: 'The fields that are not from the source but made up to look at' })
  illustrative: string[];
}

export class CeremonyItemDto extends IntersectionType(Answered(CeremonyItemInput), ProjectDto) {
  @Shown({ enum: AGREEMENT_STAGES, enumName: 'AgreementStage' })
  stage: AgreementStage;

  @Shown({ enum: AGREEMENT_STATUSES, enumName: 'AgreementStatus' })
  status: AgreementStatus;

  @Shown({ type: String, format: 'date', nullable: true })
  pitchedOn: string | null;

  @Shown({ type: String, format: 'date', nullable: true })
  negotiatingOn: string | null;

  @Shown({ type: String, format: 'date', nullable: true })
  signedOn: string | null;

  @Shown({ type: String, format: 'date', nullable: true })
  startedOn: string | null;

  @Shown({ type: String, format: 'date', nullable: true })
  fundedOn: string | null;

  @Shown({ type: String, format: 'date', nullable: true })
  producingOn: string | null;

  @Shown({ description: 'Signed at this ceremony, and not elsewhere' })
  signedHere: boolean;
}

export class CeremonyDto extends Recorded(CeremonyFields, ceremonyView) {
  @Shown({ type: [CeremonyItemDto], required: false })
  declare items: CeremonyItemDto[];

  @Shown({
    type: [CeremonyItemDto],
    required: false,
    description: 'Signed here, and not in the running order; for the desk only',
  })
  signedOutside?: CeremonyItemDto[];

  @Shown({ format: 'uuid' })
  editionId: string;

  @Shown()
  title: LocalizedTextDto;

  @Shown({ enum: SESSION_KINDS, enumName: 'SessionKind' })
  sessionKind: SessionKind;

  @Shown({ enum: ACTIVITY_STATUSES, enumName: 'ActivityStatus' })
  status: ActivityStatus;

  @Shown({ type: String, format: 'date-time', nullable: true })
  startsAt: string | null;

  @Shown({ type: String, format: 'date-time', nullable: true })
  endsAt: string | null;

  @Shown({ type: LocalizedTextDto, nullable: true })
  placeName: LocalizedTextDto | null;

  @Shown({ type: 'integer', description: 'Agreements that were signed here' })
  signedCount: number;
}

export class ScreenProjectDto extends ProjectDto {
  @Shown({ format: 'uuid' })
  id: string;
}

/** What a ceremony's screen shows, of one moment: the projects and the totals are read at once. */
export class ScreenDto {
  @Shown()
  title: LocalizedTextDto;

  @Shown({ type: 'integer', description: 'Signed here, and of the running order what still may be' })
  planned: number;

  @Shown({ type: [ScreenProjectDto], description: 'The last that were signed here, the newest first' })
  projects: ScreenProjectDto[];

  @Shown({ description: 'Of what was signed here; groups are by sector' })
  totals: TotalsDto;
}
