import {
  AGREEMENT_STAGES,
  AGREEMENT_STATUSES,
  SIDES,
  TARGET_STAGES,
  type AgreementStage,
  type AgreementStatus,
  type Side,
  type TargetStage,
} from '@yutai/domain';
import { Shown } from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { MoneyDto } from '../http/money.dto.js';
import { Answered, Recorded } from '../http/record.dto.js';
import { AgreementFields, PartyInput } from './agreement-input.dto.js';
import { agreementView } from './agreement.view.js';

export class PartyDto extends Answered(PartyInput) {
  @Shown()
  organisationName: LocalizedTextDto;

  @Shown({ type: LocalizedTextDto, nullable: true })
  signatoryName: LocalizedTextDto | null;
}

const DAY = { type: String, format: 'date', nullable: true };

export class AmountSumDto {
  @Shown({ type: String, nullable: true, description: 'Null when no line has a rate' })
  cny: string | null;

  @Shown({ type: 'integer', description: 'Lines that nothing replaces' })
  lines: number;

  @Shown({ type: 'integer', description: 'Of these, those without a rate, which cny leaves out' })
  missingRate: number;

  @Shown({ type: [MoneyDto], description: 'What these are of, each as it was written down' })
  unrated: MoneyDto[];
}

export class AmountSumsDto {
  @Shown()
  intended: AmountSumDto;

  @Shown()
  contracted: AmountSumDto;

  @Shown()
  utilised: AmountSumDto;
}

export class AgreementDto extends Recorded(AgreementFields, agreementView) {
  @Shown({ enum: AGREEMENT_STAGES, enumName: 'AgreementStage' })
  stage: AgreementStage;

  @Shown({ enum: AGREEMENT_STATUSES, enumName: 'AgreementStatus' })
  status: AgreementStatus;

  @Shown({ type: String, nullable: true, required: false, description: 'For the desk only' })
  statusReason?: string | null;

  @Shown({ ...DAY, description: 'Since when the status holds' })
  statusSince: string | null;

  @Shown(DAY)
  pitchedOn: string | null;

  @Shown(DAY)
  negotiatingOn: string | null;

  @Shown(DAY)
  signedOn: string | null;

  @Shown(DAY)
  startedOn: string | null;

  @Shown(DAY)
  fundedOn: string | null;

  @Shown(DAY)
  producingOn: string | null;

  @Shown({
    enum: TARGET_STAGES,
    enumName: 'TargetStage',
    isArray: true,
    description: 'The stages that should have been reached by now and were not',
  })
  overdueStages: TargetStage[];

  @Shown({
    type: String,
    format: 'uuid',
    nullable: true,
    required: false,
    description: 'The activity it was signed at; it and its title are left out for liaisons and viewers',
  })
  signedAtActivityId?: string | null;

  @Shown({ type: LocalizedTextDto, nullable: true, required: false })
  signedAtTitle?: LocalizedTextDto | null;

  @Shown({ type: String, nullable: true, required: false, description: 'For the desk only' })
  ownerName?: string | null;

  @Shown({ type: [PartyDto] })
  parties: PartyDto[];

  @Shown({ type: [String], format: 'uuid', description: 'The organisations of the parties, in their order' })
  partyIds: string[];

  @Shown({ type: [LocalizedTextDto] })
  partyNames: LocalizedTextDto[];

  @Shown({ enum: SIDES, enumName: 'Side', isArray: true, description: 'The sides of the parties, each once' })
  sides: Side[];

  @Shown({
    type: MoneyDto,
    nullable: true,
    description:
      'In CNY: what was contracted, or intended when nothing is contracted. Null before the signing',
  })
  signed: MoneyDto | null;

  @Shown()
  amounts: AmountSumsDto;

  @Shown({ description: 'It should not have been recorded, and counts for nothing' })
  voided: boolean;

  @Shown({ type: String, format: 'date-time', nullable: true })
  voidedAt: string | null;

  @Shown({ type: String, nullable: true, required: false, description: 'For the desk only' })
  voidReason?: string | null;

  @Shown({ type: String, nullable: true, required: false, description: 'For the desk only' })
  voidedByName?: string | null;

  @Shown({
    required: false,
    description: 'Nothing was ever counted of it; what may not be deleted may be voided. For the desk only',
  })
  deletable?: boolean;
}
