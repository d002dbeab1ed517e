import { PARTIES } from '../agreements/agreement.view.js';
import { COUNTS } from '../agreements/voiding.js';
import { totalsStatement } from '../agreements/totals.statement.js';
import type { Statement } from '../database/list-query.js';
import { amountsOf, ceremonyView, signedAt } from './ceremony.view.js';

/** As many as a screen can show; the totals are of all. */
const LATEST = 12;

/** By when their signing was recorded, the newest first. */
const NEWEST = 'a.signing_recorded_at DESC, i.position DESC NULLS LAST, a.id DESC';
const PROJECTS = `(
  SELECT coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'kind', a.kind,
    'sectorCode', a.sector_code, 'parties', ${PARTIES}, 'contracted', ${amountsOf('contracted')},
    'intended', ${amountsOf('intended')}, 'illustrative', camel_case(a.illustrative))), '[]'::json)
  FROM (
    SELECT a.* FROM agreement a LEFT JOIN ceremony_item i ON i.agreement_id = a.id AND i.activity_id = c.id
    WHERE ${signedAt('c.id')} ORDER BY ${NEWEST} LIMIT ${LATEST}) a)`;

/** How many are signed here in the end: those of the running order that still may be, and those that were. */
const PLANNED = `(
  SELECT count(*) FROM agreement a LEFT JOIN ceremony_item i ON i.agreement_id = a.id
  WHERE ${signedAt('c.id')} OR i.activity_id = c.id AND a.signed_on IS NULL AND a.status <> 'terminated' AND ${COUNTS})`;

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
