import { CEREMONY_KINDS } from '@yutai/domain';
import { PARTIES } from '../agreements/agreement.view.js';
import { currentLines } from '../agreements/ledger.js';
import { COUNTS } from '../agreements/voiding.js';
import {
  defineView,
  DESK,
  instant,
  integer,
  json,
  localized,
  nameOf,
  rowFields,
  text,
  uuid,
} from '../database/view.js';

const KINDS = CEREMONY_KINDS.map((kind) => `'${kind}'`).join(', ');

/** The lines of one kind of agreement `a` that stand now, as they were written, with their rates unless in CNY. */
export const amountsOf = (kind: string) => `(
  SELECT coalesce(json_agg(json_build_object('amount', round(m.amount, 2)::text, 'currency', m.currency,
    'cnyRate', CASE WHEN m.currency <> 'CNY' THEN trim_scale(m.cny_rate)::text END,
    'cnyRateSource', m.cny_rate_source, 'effectiveOn', m.effective_on) ORDER BY m.recorded_at, m.id), '[]'::json)
  ${currentLines('a.id')} AND m.kind = '${kind}')`;

/** Whether agreement `a` is signed at a ceremony, and counts. */
export const signedAt = (activityId: string) =>
  `(a.signed_on IS NOT NULL AND a.signed_at_activity_id IS NOT DISTINCT FROM ${activityId} AND ${COUNTS})`;

/** A project `a` of a ceremony `c`, with its place `i` in the running order where it has one. */
const ITEM = `json_build_object('agreementId', a.id, 'tableNumber', i.table_number, 'folder', i.folder,
    'title', a.title, 'kind', a.kind, 'sectorCode', a.sector_code, 'stage', a.stage, 'status', a.status,
    'pitchedOn', a.pitched_on, 'negotiatingOn', a.negotiating_on, 'signedOn', a.signed_on, 'startedOn', a.started_on,
    'fundedOn', a.funded_on, 'producingOn', a.producing_on, 'signedHere', ${signedAt('c.id')},
    'parties', ${PARTIES}, 'contracted', ${amountsOf('contracted')},
    'intended', ${amountsOf('intended')}, 'illustrative', camel_case(i.illustrative || a.illustrative))`;
const ITEMS = `(SELECT coalesce(json_agg(${ITEM} ORDER BY i.position), '[]'::json)
  FROM ceremony_item i JOIN agreement a ON a.id = i.agreement_id WHERE i.activity_id = c.id AND ${COUNTS})`;

/** What was signed here and stands nowhere in the running order, as it was recorded. */
const SIGNED_OUTSIDE = `(SELECT coalesce(json_agg(${ITEM} ORDER BY a.signing_recorded_at, a.id), '[]'::json)
  FROM agreement a LEFT JOIN ceremony_item i ON i.agreement_id = a.id AND i.activity_id = c.id
  WHERE ${signedAt('c.id')} AND i.agreement_id IS NULL)`;

/** The sessions `s` at which projects are signed, and their activities `c`. */
export const CEREMONIES = `activity c JOIN session s ON s.activity_id = c.id AND s.session_kind IN (${KINDS})`;

/** Sessions at which projects are signed, with the running order for those who may know what is not signed yet. */
export const ceremonyView = defineView({
  subject: 'ceremony',
  from: CEREMONIES,
  fields: {
    id: uuid('c.id'),
    editionId: uuid('c.edition_id'),
    title: localized('c.title'),
    sessionKind: text('s.session_kind'),
    status: text('c.status'),
    startsAt: instant('lower(c.during)'),
    endsAt: instant('upper(c.during)'),
    placeName: nameOf('place', 'c.place_id'),
    signedCount: integer(`(SELECT count(*) FROM agreement a WHERE ${signedAt('c.id')})`),
    items: json(ITEMS, DESK),
    signedOutside: json(SIGNED_OUTSIDE, DESK),
    ...rowFields('c'),
  },
  search: ['localized_words(c.title)'],
  defaultSort: 'startsAt',
});
