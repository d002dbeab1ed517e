import type { TotalsBy } from '@yutai/domain';
import { STAGE_ON_DAY } from './totals.ratios.js';

/** What totals can be of; left out: of all. `null` of a code finds those that have none. */
export interface Filters {
  editionId?: string;
  /** The activity at which they were signed. */
  signedAtActivityId?: string;
  /** With all beneath it. */
  sectorCode?: string;
  districtCode?: string;
  kind?: string;
  /** On the day that is asked for. */
  stage?: string;
  /** Of any of the parties. */
  side?: string;
  organisationId?: string;
}

const party = (condition: string) =>
  `EXISTS (SELECT FROM agreement_party p WHERE p.agreement_id = a.id AND ${condition})`;

/** Each filter in SQL: over an agreement `a`, the day `d.day` and a text that is bound. */
export const CONDITIONS: readonly { name: keyof Filters; where: (value: string) => string }[] = [
  { name: 'editionId', where: (value) => `a.edition_id = (${value})::uuid` },
  { name: 'signedAtActivityId', where: (value) => `a.signed_at_activity_id = (${value})::uuid` },
  {
    name: 'sectorCode',
    where: (value) =>
      `(coalesce(a.sector_code, 'null') = ${value} OR starts_with(a.sector_code, ${value} || '.'))`,
  },
  { name: 'districtCode', where: (value) => `coalesce(a.district_code, 'null') = ${value}` },
  { name: 'kind', where: (value) => `a.kind = ${value}` },
  { name: 'stage', where: (value) => `${STAGE_ON_DAY} = ${value}` },
  { name: 'side', where: (value) => party(`p.side = ${value}`) },
  { name: 'organisationId', where: (value) => party(`p.organisation_id = (${value})::uuid`) },
];

/** How many of the parts of a sector's code its groups are told apart by: one more than the sector that is asked for. */
const depth = ({ sectorCode }: Filters) => (sectorCode ? sectorCode.split('.').length + 1 : 1);

/** What totals can be grouped by: the keys of one row `s` of `agreement_sum`, in SQL. */
const KEYS = {
  sector: (query: Filters) =>
    `SELECT array_to_string((string_to_array(s.sector_code, '.'))[1:${depth(query)}], '.') AS key`,
  district: () => 'SELECT s.district_code AS key',
  kind: () => 'SELECT s.kind AS key',
  stage: () => 'SELECT s.stage AS key',
  side: () => 'SELECT DISTINCT p.side AS key FROM agreement_party p WHERE p.agreement_id = s.id',
  organisation: () =>
    'SELECT p.organisation_id::text AS key FROM agreement_party p WHERE p.agreement_id = s.id',
  edition: () => 'SELECT s.edition_id::text AS key',
} satisfies Record<TotalsBy, (query: Filters) => string>;

export const keysOf = ({ by, ...query }: Filters & { by: TotalsBy }): string => KEYS[by](query);

/** What a key is called, where it is the id of a record rather than a word or a code. */
export const NAMES: Partial<Record<TotalsBy, string>> = {
  organisation: '(SELECT o.name FROM organisation o WHERE o.id = k.key::uuid)',
  edition: '(SELECT e.name FROM edition e WHERE e.id = k.key::uuid)',
};
