import { sectorAndDescendants, type TotalScope, type TotalsBy } from '@yutai/domain';
import { linesPath } from '../total-lines/lines-path';

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
function groupFilter(by: Exclude<TotalsBy, 'edition'>, key: string | null, filter: Values): Values {
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

interface Group {
  by: TotalsBy;
  key: string | null;
  /** Of an edition: what the page's address names it by. */
  ordinal?: number;
}

/**
 * Where a group leads: to its agreements beneath the totals of it alone, so that a sector's are told apart by those
 * beneath it. The list knows only how they stand now: on a past day it leads to the lines of the group.
 */
export function groupPath(
  { by, key, ordinal }: Group,
  filter: Values,
  moment: Moment,
  scope: TotalScope,
): string {
  if (Object.keys(momentOf(moment)).length > 0) return linesPath({ ...scope, by, key, of: 'signed' });
  const ofGroup = by === 'edition' ? filter : groupFilter(by, key, filter);
  const query = new URLSearchParams({ page: '1' });
  if (by === 'edition') query.set('edition', String(ordinal ?? ''));
  query.set('filter', JSON.stringify({ ...ofGroup, signedOn: { gte: '1900-01-01' } }));
  return `/agreements?${query}`;
}
