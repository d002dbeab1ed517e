import { districtOf } from './districts.js';
import { AGREEMENT_KINDS, AGREEMENT_STAGES, SIDES } from './kinds.js';
import { pickText, type Language, type LocalizedText } from './languages.js';
import {
  AGREEMENT_KIND_NAMES,
  AGREEMENT_STAGE_NAMES,
  SIDE_NAMES,
  TOTALS_BY_NAMES,
  tripleIn,
  type Names,
  type Triple,
} from './names.js';
import { sectorOf } from './sectors.js';

/**
 * The totals of the ledger that are made of lines; those named as a ratio are its numerator by value, and unrated is what
 * is missing from the first two for want of a rate.
 */
export const LEDGER_TOTALS = ['signed', 'utilised', 'fulfilment', 'landing', 'start', 'unrated'] as const;
export type LedgerTotal = (typeof LEDGER_TOTALS)[number];

/** What totals are grouped by, and what they can be of alone. */
export const TOTALS_BY = ['sector', 'kind', 'district', 'stage', 'side', 'organisation', 'edition'] as const;
export type TotalsBy = (typeof TOTALS_BY)[number];

/** What a total is of, by the names of its query. */
export interface TotalScope {
  editionId?: string;
  sectorCode?: string;
  districtCode?: string;
  kind?: string;
  stage?: string;
  side?: string;
  organisationId?: string;
  by?: TotalsBy;
  key?: string | null;
  asOf?: string;
  effectiveBy?: string;
}

const FILTERS = {
  sector: 'sectorCode',
  kind: 'kind',
  district: 'districtCode',
  stage: 'stage',
  side: 'side',
  organisation: 'organisationId',
  edition: 'editionId',
} as const satisfies Record<TotalsBy, keyof TotalScope>;

const NOT_GIVEN: Triple = ['未填', '未填', 'Not given'];
const ALL_EDITIONS: Triple = ['各届', '各屆', 'All editions'];
const AS_OF: Triple = ['当时的账面', '當時的帳面', 'As it stood on'];
const EFFECTIVE_BY: Triple = ['按今日所知', '按今日所知', 'As known today, for'];

const among = <T extends string>(values: readonly T[], names: Names<T>, key: string, language: Language) => {
  const value = values.find((each) => each === key);
  return value === undefined ? undefined : tripleIn(names[value], language);
};

/** What a group is called; `name` is that of an organisation or an edition. A code that is not known stands for itself. */
export function totalsKeyName(
  by: TotalsBy,
  key: string | null,
  language: Language,
  name?: LocalizedText | null,
): string {
  if (key === null || key === 'null') return tripleIn(NOT_GIVEN, language);
  const known = {
    sector: () => pickText(sectorOf(key)?.name ?? null, language),
    district: () => pickText(districtOf(key)?.name ?? null, language),
    kind: () => among(AGREEMENT_KINDS, AGREEMENT_KIND_NAMES, key, language),
    stage: () => among(AGREEMENT_STAGES, AGREEMENT_STAGE_NAMES, key, language),
    side: () => among(SIDES, SIDE_NAMES, key, language),
    organisation: () => pickText(name ?? null, language),
    edition: () => pickText(name ?? null, language),
  } satisfies Record<TotalsBy, () => string | undefined>;
  return known[by]() || key;
}

/** What a total is of and as of when, each part with its label; `names` are those of organisations and editions by id. */
export function totalScopeParts(
  scope: TotalScope,
  names: ReadonlyMap<string, LocalizedText>,
  language: Language,
): { label: string; value: string }[] {
  const part = (by: TotalsBy, key: string | null) => ({
    label: tripleIn(TOTALS_BY_NAMES[by], language),
    value: totalsKeyName(by, key, language, names.get(key ?? '')),
  });
  const isOfEdition = scope.editionId !== undefined || scope.by === 'edition';
  const edition = {
    label: tripleIn(TOTALS_BY_NAMES.edition, language),
    value: tripleIn(ALL_EDITIONS, language),
  };
  const filters = TOTALS_BY.flatMap((by) => {
    const value = scope[FILTERS[by]];
    return value === undefined ? [] : [part(by, value)];
  });
  const group = scope.by && scope.key !== undefined ? [part(scope.by, scope.key)] : [];
  const moments = [
    [AS_OF, scope.asOf],
    [EFFECTIVE_BY, scope.effectiveBy],
  ] as const;
  const moment = moments.flatMap(([label, value]) =>
    value ? [{ label: tripleIn(label, language), value }] : [],
  );
  return [...(isOfEdition ? [] : [edition]), ...filters, ...group, ...moment];
}
