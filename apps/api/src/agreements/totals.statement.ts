import type { Statement } from '../database/list-query.js';
import { MISSING_RATES, SIGNED_CNY } from './ledger.js';

/** What totals can be grouped by, in SQL. Sectors are summed under the top one of their tree. */
const GROUPS = {
  sector: `split_part(a.sector_code, '.', 1)`,
  district: 'a.district_code',
  kind: 'a.kind',
  stage: 'a.stage',
};
export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

export interface TotalsQuery {
  editionId?: string;
  /** The activity at which they were signed. */
  signedAtActivityId?: string;
  by?: GroupName;
  /** As it stood at the end of this day in the edition's time zone: what was recorded by then. */
  asOf?: string;
  /** For this day as known today: what holds from it or before. */
  effectiveBy?: string;
}

const cnyOf = (column: string) =>
  `json_build_object('amount', coalesce(sum(${column}), 0.00)::numeric(30, 2)::text, 'currency', 'CNY')`;

/**
 * Signed and utilised amounts in CNY, in one statement: `{signed, utilised, groups, missingRate}`.
 *
 * Counted are agreements that were signed (by the given day); one that was terminated later stays signed. `withAmount`
 * are those that the total is made of. As it stood counts the lines recorded by then that no line recorded by then
 * replaces; as known today counts the lines effective by then that nothing replaces. `missingRate` are the lines that
 * count and have no rate to CNY.
 */
export function totalsStatement({
  editionId,
  signedAtActivityId,
  by,
  asOf,
  effectiveBy,
}: TotalsQuery): Statement {
  const text = `
    WITH agreed AS (
      SELECT a.id, ${by ? GROUPS[by] : 'NULL'} AS key,
        coalesce(($2::date + 1)::timestamp AT TIME ZONE e.time_zone, 'infinity') AS until
      FROM agreement a JOIN edition e ON e.id = a.edition_id
      WHERE a.signed_on <= coalesce($2::date, $3::date, 'infinity') AND ($1::uuid IS NULL OR a.edition_id = $1::uuid)
        AND ($4::uuid IS NULL OR a.signed_at_activity_id = $4::uuid)
    ), agreement_sum AS (
      SELECT s.key, l.* FROM agreed s CROSS JOIN LATERAL (
        SELECT ${SIGNED_CNY} AS signed, sum(m.cny) FILTER (WHERE m.kind = 'utilised') AS utilised,
          bool_or(m.kind = 'utilised') AS has_utilised, ${MISSING_RATES} AS missing
        FROM amount m
        WHERE m.agreement_id = s.id AND m.amount > 0
          AND m.recorded_at < s.until AND m.effective_on <= coalesce($3::date, 'infinity')
          AND NOT EXISTS (SELECT FROM amount r WHERE r.replaces_id = m.id AND r.recorded_at < s.until)) l
    )
    SELECT json_build_object(
      'signed', json_build_object('count', count(*), 'withAmount', count(signed), 'total', ${cnyOf('signed')}),
      'utilised', json_build_object('count', count(*) FILTER (WHERE has_utilised), 'withAmount', count(utilised),
        'total', ${cnyOf('utilised')}),
      'groups', ${by ? GROUPED : `'[]'::json`},
      'missingRate', coalesce(sum(missing), 0))::text AS body
    FROM agreement_sum`;
  return { text, values: [editionId ?? null, asOf ?? null, effectiveBy ?? null, signedAtActivityId ?? null] };
}

/** The signed amounts of each group, the largest first. */
const GROUPED = `(SELECT coalesce(json_agg(g), '[]'::json) FROM (
  SELECT key, count(*) AS count, count(signed) AS "withAmount", ${cnyOf('signed')} AS total
  FROM agreement_sum GROUP BY key ORDER BY sum(signed) DESC NULLS LAST, key) g)`;
