import { LEDGER_TOTALS, TOTALS_BY, type LedgerTotal, type TotalScope } from '@yutai/domain';

const NAMES = [
  'editionId',
  'sectorCode',
  'districtCode',
  'kind',
  'stage',
  'side',
  'organisationId',
  'by',
  'key',
  'asOf',
  'effectiveBy',
] as const satisfies (keyof TotalScope)[];

/** Which total, and what it is of. */
export interface LinesAsked extends TotalScope {
  of: LedgerTotal;
}

/** The address of the page with the lines of a total; the group of those that have none has the key null. */
export function linesPath({ of, ...scope }: LinesAsked): string {
  const query = new URLSearchParams({ of });
  for (const name of NAMES) if (scope[name] !== undefined) query.set(name, scope[name] ?? 'null');
  return `/agreements/lines?${query}`;
}

/** What an address asks for. The API is the one to refuse what is not right in it. */
export function askedBy(query: URLSearchParams): LinesAsked {
  const of = LEDGER_TOTALS.find((each) => each === query.get('of')) ?? 'signed';
  const by = TOTALS_BY.find((each) => each === query.get('by'));
  const given = NAMES.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : []));
  return { ...(Object.fromEntries(given) as TotalScope), by, of };
}
