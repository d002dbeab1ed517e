import type { Subject } from '@yutai/access';
import type { Statement } from '../database/list-query.js';
import { holds } from '../scheduling/status.sql.js';
import { COUNTED, FIGURES, grouped, sums } from './totals.statement.js';
import { COUNTS } from './voiding.js';

export interface PicturesQuery {
  /** Ids with commas between them; left out: of all. */
  editionId?: string;
}

const OF_EDITION = '(SELECT * FROM agreement_sum WHERE edition_id = e.id)';

/** The lines that count of the signed agreements of an edition `e`. */
const LINES = `${OF_EDITION} s CROSS JOIN LATERAL (SELECT m.* FROM amount m WHERE ${COUNTED}) m`;

/** What arrived in each year, by the day that a line holds from. */
const ARRIVED = `(SELECT coalesce(json_agg(json_build_object('year', y.year,
    'total', json_build_object('amount', y.cny::numeric(30, 2)::text, 'currency', 'CNY')) ORDER BY y.year), '[]'::json)
  FROM (SELECT extract(year FROM m.effective_on)::integer AS year, sum(m.cny) AS cny
    FROM ${LINES} WHERE m.kind = 'utilised' AND m.cny IS NOT NULL GROUP BY 1) y)`;

/** Of how many agreements the signed amount is only intended. */
const INTENDED = `(SELECT count(*) FROM (SELECT FROM ${LINES} GROUP BY s.id
  HAVING bool_or(m.kind = 'intended') AND NOT bool_or(m.kind = 'contracted')) i)`;

const madeUp = (figure: string, where: string) => `CASE WHEN ${where} THEN ARRAY['${figure}'] END`;
const madeUpField = (field: string) =>
  `EXISTS (SELECT FROM agreement a WHERE a.edition_id = e.id AND a.signed_on IS NOT NULL AND ${COUNTS} AND '${field}' = ANY(a.illustrative))`;
const madeUpLine = (kinds: string) =>
  `EXISTS (SELECT FROM ${LINES} WHERE m.kind IN (${kinds}) AND 'amount' = ANY(m.illustrative))`;

/** Which of the figures rest on something that is made up to look at. */
const MADE_UP = `array_cat(array_cat(${madeUp('signed', madeUpLine(`'contracted', 'intended'`))},
  ${madeUp('utilised', madeUpLine(`'utilised'`))}), array_cat(${madeUp('sectors', madeUpField('sector_code'))},
  ${madeUp('stages', madeUpField('stage'))}))`;

const activities = (kind: string) =>
  `(SELECT count(*) FROM activity a WHERE a.edition_id = e.id AND a.kind = '${kind}' AND ${holds('a')})`;

/**
 * A picture of each edition in one statement: its totals, told apart by sector and by stage, what arrived in each year,
 * and how many came. What `readsAll` denies is not counted but null.
 */
export function picturesStatement(
  { editionId }: PicturesQuery,
  readsAll: (subject: Subject) => boolean,
): Statement {
  const counted = (subject: Subject, count: string) => (readsAll(subject) ? count : 'NULL');
  return {
    text: `
      WITH ${sums(['($3::uuid[] IS NULL OR a.edition_id = ANY($3::uuid[]))'])}
      SELECT json_build_object('data', coalesce(json_agg(p.picture ORDER BY e.ordinal DESC), '[]'::json))::text AS body
      FROM edition e CROSS JOIN LATERAL (
        SELECT json_build_object('editionId', e.id, ${FIGURES}, 'sectors', ${grouped({ by: 'sector' }, OF_EDITION)},
          'stages', ${grouped({ by: 'stage' }, OF_EDITION)}, 'arrived', ${ARRIVED}, 'intended', ${INTENDED},
          'delegations', ${counted('delegation', '(SELECT count(*) FROM delegation d WHERE d.edition_id = e.id)')},
          'siteVisits', ${counted('siteVisit', activities('site_visit'))},
          'sessions', ${counted('session', activities('session'))},
          'illustrative', coalesce(${MADE_UP}, '{}')) AS picture
        FROM ${OF_EDITION} s) p
      WHERE $3::uuid[] IS NULL OR e.id = ANY($3::uuid[])`,
    values: [null, null, editionId?.split(',') ?? null],
  };
}
