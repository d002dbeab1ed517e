import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  OPENING_STAGES,
  REACHED_STAGES,
  RETURNED_STAGES,
  SIDES,
  type AgreementKind,
  type AgreementStatus,
  type OpeningStage,
  type ReachedStage,
  type ReturnedStage,
  type Side,
} from '@yutai/domain';
import {
  Day,
  DistrictCode,
  Flag,
  Id,
  Localized,
  LongText,
  Nested,
  NestedList,
  OneOf,
  SectorCode,
  Text,
} from '../http/fields.js';
import { LocalizedTextDto } from '../http/localized-text.dto.js';
import { Versioned } from '../http/record.dto.js';
import { FirstAmountInput } from './amount.dto.js';

export class PartyInput {
  @Id()
  organisationId: string;

  @OneOf(SIDES, { name: 'Side' })
  side: Side;

  @Id({ optional: true, description: 'The person who signs' })
  signatoryId: string | null;

  @Localized({ optional: true, description: 'As of the signing' })
  signatoryTitle: LocalizedTextDto | null;
}

/** What is said of an agreement and answered the same. */
export class AgreementFields {
  @Id()
  editionId: string;

  @Localized()
  title: LocalizedTextDto;

  @OneOf(AGREEMENT_KINDS, { name: 'AgreementKind' })
  kind: AgreementKind;

  @SectorCode({ optional: true })
  sectorCode: string | null;

  @DistrictCode({ optional: true })
  districtCode: string | null;

  @Localized({ optional: true })
  summary: LocalizedTextDto | null;

  @Day({ optional: true, description: 'By when it should be signed' })
  signedDueOn: string | null;

  @Day({ optional: true, description: 'By when ground should be broken' })
  startedDueOn: string | null;

  @Day({ optional: true, description: 'By when the money should have arrived' })
  fundedDueOn: string | null;

  @Day({ optional: true, description: 'By when it should produce' })
  producingDueOn: string | null;

  @Id({ optional: true, description: 'The account that looks after it, and is told of its targets' })
  ownerId: string | null;

  @LongText({ optional: true })
  notes: string | null;
}

export class AgreementInput extends AgreementFields {
  @NestedList(PartyInput, {
    optional: true,
    default: [],
    max: 30,
    once: 'organisationId',
    description: 'In their order, each organisation once',
  })
  parties: PartyInput[];
}

/** What is recorded while the press waits: signed, and for how much, in one request. */
export class NewAgreementInput extends AgreementInput {
  @OneOf(OPENING_STAGES, { optional: true, description: 'Where it stands when it is not signed yet' })
  stage: OpeningStage | null;

  @Day({ optional: true, description: 'Since when it stands there; left out: today in the edition' })
  stageOn: string | null;

  @Day({ optional: true, description: 'Given, it is signed' })
  signedOn: string | null;

  @Id({ optional: true, description: 'The activity of the edition at which it was signed' })
  signedAtActivityId: string | null;

  @Nested(FirstAmountInput, { optional: true, description: 'The first line of its ledger' })
  amount: FirstAmountInput | null;
}

export class AgreementReplacement extends Versioned(AgreementInput) {}

export class SigningInput {
  @Day()
  signedOn: string;

  @Id({ optional: true, description: 'The activity of the edition at which it was signed' })
  signedAtActivityId: string | null;
}

export class AdvanceInput {
  @OneOf(REACHED_STAGES, { name: 'ReachedStage' })
  stage: ReachedStage;

  @Day({ optional: true, description: 'The day it got there; left out: today in the edition' })
  reachedOn: string | null;

  @Text({ optional: true, max: 2000 })
  reason: string | null;
}

export class TakingBackInput {
  @OneOf(RETURNED_STAGES, { name: 'ReturnedStage' })
  stage: ReturnedStage;

  @Flag({
    optional: true,
    default: false,
    description:
      'With a signing, also where it was signed; that is kept otherwise, for when it is signed again',
  })
  withOccasion: boolean;

  @Text({ optional: true, max: 2000 })
  reason: string | null;
}

export class AgreementStatusInput {
  @OneOf(AGREEMENT_STATUSES, { name: 'AgreementStatus' })
  status: AgreementStatus;

  @Text({ optional: true, max: 2000, description: 'Needed for anything but ongoing' })
  reason: string | null;

  @Day({
    optional: true,
    description: 'Since when; left out: today in the edition, or since when it holds already',
  })
  since: string | null;
}

export class VoidingInput {
  @Text({ max: 2000, description: 'Why it should not have been recorded' })
  reason: string;
}
