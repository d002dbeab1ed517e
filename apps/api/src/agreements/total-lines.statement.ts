import type { Ability } from '@yutai/access';
import type { LedgerTotal, TotalsBy } from '@yutai/domain';
import { columnsOf, type Statement } from '../database/list-query.js';
import { Builder, scope } from '../database/scope.js';
import { isUuid } from '../database/shapes.rules.js';
import { agreementView } from './agreement.view.js';
import { amountView } from './amount.view.js';
import { MADE_OF } from './ledger.js';
import { keysOf } from './totals.groups.js';
import { cnyOf, COUNTED, selected, type TotalsQuery } from './totals.statement.js';

/** Each total: the lines `m` that it is made of, and of which agreements `s`. */
const MADE: Readonly<Record<LedgerTotal, { lines: string; of: string }>> = {
  signed: { lines: MADE_OF.signed, of: 'true' },
  utilised: { lines: MADE_OF.utilised, of: 'true' },
  unrated: { lines: MADE_OF.unrated, of: 'true' },
  fulfilment: { lines: MADE_OF.signed, of: 's.fulfilled' },
  landing: { lines: MADE_OF.signed, of: 's.landed' },
  start: { lines: MADE_OF.signed, of: 's.begun' },
};

/** Which total, and of which group of it: `key` is one of `by`; null for the group of those that have none. */
export interface LinesQuery extends TotalsQuery {
  of: LedgerTotal;
  key?: string | null;
}

/** Another line as one that it corrects, or that corrects it, tells of it. */
const other = (condition: string) => `(SELECT json_build_object('amount', round(o.amount, 2)::text,
    'currency', o.currency, 'recordedAt', o.recorded_at) FROM amount o WHERE ${condition})`;

const EVIDENCE = `(SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name) ORDER BY f.created_at), '[]'::json)
  FROM file f WHERE f.amount_id = m.id)`;

/** A line as its agreement's ledger has it, with what stands beside it there; evidence is for those of the desk alone. */
const lineFor = (ability: Ability) => `SELECT ${columnsOf(amountView, ability)},
    a.title AS "agreementTitle", a.edition_id AS "editionId", e.name AS "editionName", e.time_zone AS "timeZone", camel_case(a.illustrative) AS "agreementIllustrative",
    ${other('o.id = m.replaces_id')} AS replaces, ${other('o.replaces_id = m.id')} AS "replacedBy"
    ${ability.can('readDesk', 'agreement') ? `, ${EVIDENCE} AS evidence` : ''}
  FROM amount m JOIN agreement a ON a.id = m.agreement_id JOIN edition e ON e.id = a.edition_id`;

/** What is asked for by its id, with its name. */
const namesOf = (ids: string) => `(SELECT coalesce(json_agg(n), '[]'::json) FROM (
    SELECT id, name FROM edition WHERE id = ANY (${ids}) UNION ALL SELECT id, name FROM organisation WHERE id = ANY (${ids})) n)`;

/** Only what is of one group of the agreements `s`. */
const groupOf = (query: TotalsQuery & { by: TotalsBy }, key: string) =>
  `LEFT JOIN LATERAL (${keysOf(query)}) k (key) ON true WHERE k.key IS NOT DISTINCT FROM ${key}`;

/** A page of all lines; of none when they are more than `most`. */
export const allUpTo = (most: number) =>
  `LIMIT (SELECT CASE WHEN count(*) > ${most} THEN 0 ELSE ${most} END FROM chosen WHERE shown)`;

/**
 * The lines of which a total is made, in one statement: `{sum, missingRate, total, notShown, names, data}`, the latest first.
 * `sum` is that of all of them, `missingRate` how many of them have no rate and are not in it. Shown are only those of
 * agreements that may be read today, however they stood on the day asked for: `total` of them, of which `page` says those
 * in `data`; `notShown` are the others.
 *
 * Agreements and lines are selected by what selects them for the totals themselves, so that both say the same.
 */
export function totalLinesStatement(
  { of, key, by, ...query }: LinesQuery,
  ability: Ability,
  page = '',
): Statement {
  const { values, agreed } = selected(query);
  const builder = new Builder(values);
  const group = by && key !== undefined ? groupOf({ ...query, by }, `${builder.bind(key)}::text`) : '';
  const ids = builder.bind([query.editionId, query.organisationId, key].filter(isUuid));
  const text = `
    WITH ${agreed}, chosen AS (
      SELECT id, cny, effective_on, shown FROM (
        SELECT m.id, m.cny, m.effective_on, ${MADE[of].lines} AS counts, ${MADE[of].of} AS concerns,
          ${scope(agreementView, ability, 'read', builder)} AS shown
        FROM agreed s JOIN amount m ON ${COUNTED} JOIN agreement a ON a.id = s.id ${group}) c
      WHERE counts AND concerns
    )
    SELECT json_build_object('sum', ${cnyOf('cny')}, 'missingRate', count(*) FILTER (WHERE cny IS NULL),
      'total', count(*) FILTER (WHERE shown), 'notShown', count(*) FILTER (WHERE NOT shown),
      'names', ${namesOf(`${ids}::uuid[]`)}, 'data', (SELECT coalesce(json_agg(l), '[]'::json) FROM (
        ${lineFor(ability)}
        JOIN (SELECT id FROM chosen WHERE shown ORDER BY effective_on DESC, id DESC ${page}) c ON c.id = m.id
        ORDER BY m.effective_on DESC, m.id DESC) l))::text AS body
    FROM chosen`;
  return { text, values };
}
