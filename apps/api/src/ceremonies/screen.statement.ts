import { PARTIES } from '../agreements/agreement.view.js';
import { totalsStatement } from '../agreements/totals.statement.js';
import type { Statement } from '../database/list-query.js';
import { amountsOf, ceremonyView } from './ceremony.view.js';

/** As many as a screen can show; the totals are of all. */
const LATEST = 12;

/** By when their signing was recorded, the newest first. */
const NEWEST = 'g.signing_recorded_at DESC, i.position DESC NULLS LAST, g.id DESC';
const PROJECTS = `(
  SELECT coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'kind', a.kind,
    'sectorCode', a.sector_code, 'parties', ${PARTIES}, 'contracted', ${amountsOf('contracted')},
    'intended', ${amountsOf('intended')}, 'illustrative', camel_case(a.illustrative))), '[]'::json)
  FROM (
    SELECT g.* FROM agreement g LEFT JOIN ceremony_item i ON i.agreement_id = g.id AND i.activity_id = c.id
    WHERE g.signed_at_activity_id = c.id ORDER BY ${NEWEST} LIMIT ${LATEST}) a)`;

/** How many are signed here in the end: those of the running order that still may be, and those that were. */
const PLANNED = `(
  SELECT count(*) FROM agreement g LEFT JOIN ceremony_item i ON i.agreement_id = g.id
  WHERE g.signed_at_activity_id = c.id
    OR i.activity_id = c.id AND g.signed_on IS NULL AND g.status <> 'terminated')`;

/** What a ceremony's screen shows: one statement, so that projects, count and total are of one moment. */
export function screenStatement(ceremonyId: string): Statement {
  const { text, values } = totalsStatement({ signedAtActivityId: ceremonyId, by: 'sector' });
  return {
    text: `
      SELECT json_build_object('title', c.title, 'planned', ${PLANNED}, 'projects', ${PROJECTS},
        'totals', (${text})::json)::text AS body
      FROM ${ceremonyView.from} WHERE c.id = $${values.length + 1}`,
    values: [...values, ceremonyId],
  };
}
