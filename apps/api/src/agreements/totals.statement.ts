import type { TotalsBy } from '@yutai/domain';
import type { Statement } from '../database/list-query.js';
import { AS_RECORDED } from './as-recorded.js';
import { MISSING_RATES, SIGNED_CNY } from './ledger.js';
import { CONDITIONS, keysOf, NAMES, type Filters } from './totals.groups.js';
import { RATIOS_OF, STANDING } from './totals.ratios.js';
import { COUNTS } from './voiding.js';

export interface TotalsQuery extends Filters {
  by?: TotalsBy;
  /** As it stood at the end of this day in the edition's time zone: what was recorded by then. */
  asOf?: string;
  /** For this day as known today: what holds from it or before. */
  effectiveBy?: string;
}

/** The sum of a column as money. */
export const cnyOf = (column: string) =>
  `json_build_object('amount', coalesce(sum(${column}), 0.00)::numeric(30, 2)::text, 'currency', 'CNY')`;

/** The conditions of a query, and the values that they are bound to; `$1` and `$2` are its days. */
export function selected({ asOf, effectiveBy, ...query }: TotalsQuery) {
  const values: unknown[] = [asOf ?? null, effectiveBy ?? null];
  const conditions = CONDITIONS.flatMap(({ name, where }) =>
    query[name] === undefined ? [] : [where(`$${values.push(query[name])}::text`)],
  );
  return { values, agreed: agreedOn(asOf ? AS_RECORDED : 'agreement', conditions) };
}

/** The signed agreements that a query is about, as they stood on its day `d.day`. */
const agreedOn = (agreements: string, conditions: readonly string[]) => `agreed AS (
    SELECT a.id, a.edition_id, a.sector_code, a.district_code, a.kind, ${STANDING},
      coalesce(($1::date + 1)::timestamp AT TIME ZONE e.time_zone, 'infinity') AS until
    FROM ${agreements} a JOIN edition e ON e.id = a.edition_id
    CROSS JOIN (SELECT coalesce($1::date, $2::date, 'infinity') AS day) d
    WHERE ${['a.signed_on <= d.day', COUNTS, ...conditions].join(' AND ')}
  )`;

/** Which lines `m` of an agreement `s` of `agreed` count on the day: every total and the lines that it opens are of them. */
export const COUNTED = `m.agreement_id = s.id AND m.amount > 0
  AND m.recorded_at < s.until AND m.effective_on <= coalesce($2::date, 'infinity')
  AND NOT EXISTS (SELECT FROM amount r WHERE r.replaces_id = m.id AND r.recorded_at < s.until)`;

/** What each of the agreements came to. */
const SUMS = `agreement_sum AS (
    SELECT s.*, l.* FROM agreed s CROSS JOIN LATERAL (
      SELECT ${SIGNED_CNY} AS signed, sum(m.cny) FILTER (WHERE m.kind = 'utilised') AS utilised,
        coalesce(bool_or(m.kind = 'utilised'), false) AS has_utilised, ${MISSING_RATES} AS missing
      FROM amount m WHERE ${COUNTED}) l
  )`;

/**
 * The signed agreements that meet the conditions and what each came to, as `agreement_sum`, over the days that are bound as
 * `$1` and `$2`.
 */
export const sums = (conditions: readonly string[]) => `${agreedOn('agreement', conditions)}, ${SUMS}`;

/**
 * Of each group of the rows of `agreement_sum`, the largest first: an agreement with two sides or organisations is in
 * the group of each.
 */
export const grouped = (
  query: Filters & { by: TotalsBy },
  from = 'agreement_sum',
) => `(SELECT coalesce(json_agg(g), '[]'::json) FROM (
  SELECT k.key, ${NAMES[query.by] ?? 'NULL::jsonb'} AS name, count(*) AS count, count(signed) AS "withAmount",
    ${cnyOf('signed')} AS total, ${cnyOf('utilised')} AS utilised, ${RATIOS_OF} AS ratios
  FROM ${from} s LEFT JOIN LATERAL (${keysOf(query)}) k (key) ON true
  GROUP BY k.key ORDER BY sum(signed) DESC NULLS LAST, k.key) g)`;

/** What rows of `agreement_sum` come to, as the members of an object. */
export const FIGURES = `
  'signed', json_build_object('count', count(*), 'withAmount', count(signed), 'total', ${cnyOf('signed')}),
  'utilised', json_build_object('count', count(*) FILTER (WHERE has_utilised), 'withAmount', count(utilised),
    'total', ${cnyOf('utilised')}),
  'ratios', ${RATIOS_OF},
  'missingRate', coalesce(sum(missing), 0)`;

/**
 * Signed and utilised amounts in CNY, in one statement: `{signed, utilised, ratios, groups, missingRate}`.
 *
 * Counted are agreements that were signed (by the given day); one that was terminated later stays signed, one that was
 * voided counts only as it stood before. `withAmount`
 * are those that the total is made of. As it stood counts the lines recorded by then that no line recorded by then
 * replaces; as known today counts the lines effective by then that nothing replaces. Stages and statuses hold from their
 * day on. `missingRate` are the lines that count and have no rate to CNY.
 */
export function totalsStatement(query: TotalsQuery): Statement {
  const { values, agreed } = selected(query);
  const text = `
    WITH ${agreed}, ${SUMS}
    SELECT json_build_object(${FIGURES},
      'groups', ${query.by ? grouped({ ...query, by: query.by }) : `'[]'::json`})::text AS body
    FROM agreement_sum`;
  return { text, values };
}
