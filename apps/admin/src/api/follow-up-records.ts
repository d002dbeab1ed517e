import type {
  AgreementKind,
  AgreementStage,
  AgreementStatus,
  AmountKind,
  EnquiryStatus,
  EnquiryTopic,
  LocalizedText,
  Money,
  Side,
} from '@yutai/domain';
import type { Kept } from './kept';

export interface Party {
  organisationId: string;
  side: Side;
  signatoryId: string | null;
  /** As of the signing. */
  signatoryTitle: LocalizedText | null;
  /** Read only, as is `signatoryName`. */
  organisationName?: LocalizedText;
  signatoryName?: LocalizedText | null;
}

/** What the current lines of one kind come to. */
export interface AmountSum {
  /** CNY; null when no line has a rate. */
  cny: string | null;
  lines: number;
  missingRate: number;
}

export interface Agreement extends Kept {
  editionId: string;
  title: LocalizedText;
  kind: AgreementKind;
  sectorCode: string | null;
  districtCode: string | null;
  summary: LocalizedText | null;
  notes: string | null;
  parties: Party[];
  partyIds: string[];
  partyNames: LocalizedText[];
  stage: AgreementStage;
  status: AgreementStatus;
  statusReason: string | null;
  /** "2025-09-15" */
  signedOn: string | null;
  signedAtActivityId: string | null;
  signedAtTitle: LocalizedText | null;
  /** In CNY; null before the signing. */
  signed: Money | null;
  amounts: Record<AmountKind, AmountSum>;
}

/** A line of an agreement's ledger: added, never changed. */
export interface Amount {
  id: string;
  agreementId: string;
  kind: AmountKind;
  amount: string;
  currency: string;
  /** CNY for one unit on `effectiveOn`. */
  cnyRate: string | null;
  cnyRateSource: string | null;
  cny: string | null;
  effectiveOn: string;
  recordedAt: string;
  replacesId: string | null;
  replacedById: string | null;
  source: string | null;
  note: string | null;
  illustrative: string[];
}

export interface Total {
  count: number;
  withAmount: number;
  total: Money;
}

export interface GroupTotal extends Total {
  key: string | null;
}

/** `GET /api/agreements/totals` */
export interface Totals {
  signed: Total;
  utilised: Total;
  groups: GroupTotal[];
  missingRate: number;
}

export interface Enquiry extends Kept {
  editionId: string;
  delegationId: string | null;
  delegationName: LocalizedText | null;
  liaisonId: string | null;
  askedById: string | null;
  askedByName: LocalizedText | null;
  topic: EnquiryTopic;
  question: LocalizedText;
  answer: LocalizedText | null;
  status: EnquiryStatus;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  overdue: boolean;
  answeredAt: string | null;
}

/** A value as it was published; a restatement is a further one. */
export interface IndicatorValue {
  id: string;
  indicatorId: string;
  value: string;
  /** A year, month or day. */
  asOf: string | null;
  /** "2025-01/2025-07", both included. */
  period: string | null;
  /** A share: 0.35 for 35 % more. */
  changeOnYear: string | null;
  source: string | null;
  note: string | null;
  recordedAt: string;
  illustrative: string[];
}

export interface Indicator extends Kept {
  name: LocalizedText;
  /** An ISO 4217 code for money, `share`, or what is counted. */
  unit: string;
  /** None for a figure of a place or a year. */
  editionId: string | null;
  notes: string | null;
  current: IndicatorValue | null;
}
