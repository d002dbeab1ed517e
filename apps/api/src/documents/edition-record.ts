import type {
  ActivityStatus,
  AgreementKind,
  AgreementStage,
  AgreementStatus,
  AmountKind,
  EnquiryTopic,
  LocalizedText,
  Money,
  Ratio,
} from '@yutai/domain';

/** All that documents say of an edition, read in one snapshot. No people and nothing by which to reach them. */
export interface EditionRecord {
  edition: {
    name: LocalizedText;
    /** As it was typed. */
    city: string | null;
    startsOn: string;
    endsOn: string;
    coHosts: LocalizedText[];
    illustrative: string[];
  };
  /** When it was read, on the edition's wall clock: "2025-09-17 18:30". */
  readAt: string;
  delegations: RecordedDelegation[];
  sessions: RecordedActivity[];
  siteVisits: RecordedVisit[];
  /** What the latest release holds and does not cancel; null before the first. */
  released: { kind: string; title: LocalizedText }[] | null;
  /** Those that were signed, in the order of the signing. */
  agreements: RecordedAgreement[];
  totals: Totals;
  enquiries: { topic: EnquiryTopic; received: number; answered: number; open: number; overdue: number }[];
  indicators: RecordedIndicator[];
}

export interface RecordedDelegation {
  name: LocalizedText;
  organisation: LocalizedText;
  headcount: number;
  illustrative: string[];
}

export interface RecordedActivity {
  title: LocalizedText;
  status: ActivityStatus;
  /** On the edition's wall clock. */
  day: string;
  from: string;
  to: string;
  place: LocalizedText | null;
  /** The place that a room is in. */
  venue: LocalizedText | null;
  illustrative: string[];
}

export interface RecordedVisit extends RecordedActivity {
  host: LocalizedText | null;
  delegations: LocalizedText[];
}

export interface RecordedAgreement {
  title: LocalizedText;
  kind: AgreementKind;
  sectorCode: string | null;
  districtCode: string | null;
  signedOn: string;
  stage: AgreementStage;
  status: AgreementStatus;
  parties: LocalizedText[];
  /** In CNY; null without an amount that has a rate. */
  signed: Money | null;
  utilised: Money | null;
  /** The lines that count, in the order of the ledger. */
  lines: (Money & { kind: AmountKind; cny: string | null; illustrative: string[] })[];
  illustrative: string[];
}

interface Total {
  count: number;
  withAmount: number;
  total: Money;
}

export interface Totals {
  signed: Total;
  utilised: Total;
  /** Shares with four places; null where there is nothing to divide by. */
  ratios: Record<Ratio, { count: number; byCount: string | null; byValue: string | null }>;
  /** By the top sector, the largest first; null for those without. */
  groups: (Total & { key: string | null })[];
  missingRate: number;
}

export interface RecordedIndicator {
  name: LocalizedText;
  unit: string;
  value: string;
  asOf: string | null;
  period: string | null;
  source: LocalizedText | null;
  illustrative: string[];
}
