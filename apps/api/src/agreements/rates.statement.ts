import type { Statement } from '../database/list-query.js';
import { isDay } from '../database/shapes.rules.js';
import { queryFaults, refuseQuery } from '../http/query.rules.js';
import { COUNTS } from './voiding.js';

export interface RatesQuery {
  on?: string;
}

export const RATES_NAMES = {
  on: { type: 'string', format: 'date', description: 'Of this day, else of the last before it' },
};

/** @throws Problem 400 that names each unknown name and each value that is not right */
export function ratesQuery(query: Record<string, unknown>): RatesQuery {
  refuseQuery(queryFaults({ on: isDay }, query));
  return query;
}

/**
 * Of each currency the rate that was written down last with a line that counts, of the latest day that is not after the
 * one asked for: `{data: [{currency, cnyRate, cnyRateSource, effectiveOn}]}`. One that is made up is not handed on.
 */
export function ratesStatement({ on }: RatesQuery): Statement {
  return {
    text: `
      SELECT json_build_object('data', coalesce(json_agg(r), '[]'::json))::text AS body FROM (
        SELECT DISTINCT ON (m.currency) m.currency, trim_scale(m.cny_rate)::text AS "cnyRate",
          m.cny_rate_source AS "cnyRateSource", m.effective_on AS "effectiveOn"
        FROM amount m JOIN agreement a ON a.id = m.agreement_id AND ${COUNTS}
        WHERE m.currency <> 'CNY' AND m.cny_rate_source IS NOT NULL AND m.cny_rate IS NOT NULL AND m.amount > 0
          AND 'cny_rate' <> ALL (m.illustrative) AND m.effective_on <= coalesce($1::date, 'infinity')
          AND NOT EXISTS (SELECT FROM amount c WHERE c.replaces_id = m.id)
        ORDER BY m.currency, m.effective_on DESC, m.recorded_at DESC, m.id DESC) r`,
    values: [on ?? null],
  };
}
