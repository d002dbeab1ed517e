import { moneyOf, type AmountKind } from '@yutai/domain';
import type { EditionRecord, RecordedAgreement } from './edition-record.js';

type Line = RecordedAgreement['lines'][number];

export const lineOf = (kind: AmountKind, amount: string, more: Partial<Line> = {}): Line => ({
  kind,
  ...moneyOf(amount, 'CNY'),
  cny: amount,
  illustrative: [],
  ...more,
});

export const agreementOf = (more: Partial<RecordedAgreement> = {}): RecordedAgreement => ({
  title: { zhHans: '项目', en: 'Project' },
  kind: 'contract',
  sectorCode: 'healthcare.devices',
  districtCode: null,
  signedOn: '2025-09-15',
  stage: 'signed',
  status: 'ongoing',
  parties: [],
  signed: null,
  utilised: null,
  lines: [],
  illustrative: [],
  ...more,
});

const none = { count: 0, byCount: null, byValue: null };
const noTotal = { count: 0, withAmount: 0, total: moneyOf('0', 'CNY') };

/** An edition of which nothing is recorded but itself, and what is given. */
export const recordOf = (more: Partial<EditionRecord> = {}): EditionRecord => ({
  edition: {
    name: { zhHans: '第一届/周', zhHant: '第一屆/週', en: '1st Week', derived: ['zhHant'] },
    city: null,
    startsOn: '2025-09-15',
    endsOn: '2025-09-17',
    coHosts: [],
    illustrative: [],
  },
  readAt: '2025-09-17 18:30',
  delegations: [],
  sessions: [],
  siteVisits: [],
  released: null,
  agreements: [],
  totals: {
    signed: noTotal,
    utilised: noTotal,
    ratios: { fulfilment: none, landing: none, start: none, funds: none },
    groups: [],
    missingRate: 0,
  },
  enquiries: [],
  indicators: [],
  ...more,
});
