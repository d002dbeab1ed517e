import { sectorAndDescendants, type TotalScope, type TotalsBy } from '@yutai/domain';

type Values = Readonly<Record<string, unknown>>;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** What totals are of, out of the filter of the list beneath them: a sector stands in it before all that are beneath. */
const TAKEN = {
  sectorCode: 'sectorCode',
  districtCode: 'districtCode',
  kind: 'kind',
  stage: 'stage',
  sides: 'side',
  partyIds: 'organisationId',
} as const;

export function totalsOf(filter: Values): TotalScope {
  return Object.fromEntries(
    Object.entries(TAKEN).flatMap(([name, as]) => (filter[name] ? [[as, first(filter[name])]] : [])),
  );
}

const FILTER_OF: Readonly<Record<Exclude<TotalsBy, 'sector' | 'edition'>, string>> = {
  kind: 'kind',
  district: 'districtCode',
  stage: 'stage',
  side: 'sides',
  organisation: 'partyIds',
};

/** The filter of a list that finds the agreements of a group, beside what it was filtered by already. */
export function groupFilter(by: Exclude<TotalsBy, 'edition'>, key: string | null, filter: Values): Values {
  const value = key ?? 'null';
  return by === 'sector'
    ? { ...filter, sectorCode: key === null ? ['null'] : sectorAndDescendants(key) }
    : { ...filter, [FILTER_OF[by]]: value };
}

/** How it stands now, or how it stood on a day, in one of the two senses. */
export interface Moment {
  sense: 'now' | 'asOf' | 'effectiveBy';
  day: string;
}

/** A moment as totals are asked for it; now as long as no day is chosen. */
export const momentOf = ({ sense, day }: Moment) => (sense === 'now' || !day ? {} : { [sense]: day });

/** Those of a list that were signed by the day of a moment, which its totals are of. */
export const signedBy = ({ sense, day }: Moment) =>
  sense === 'now' || !day ? { gte: '1900-01-01' } : { gte: '1900-01-01', lte: day };
