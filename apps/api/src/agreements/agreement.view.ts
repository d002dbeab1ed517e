import {
  day,
  defineView,
  DESK,
  json,
  localized,
  money,
  nameOf,
  rowFields,
  text,
  uuid,
  uuids,
} from '../database/view.js';
import { currentSums, signedCny } from './ledger.js';

/** The parties of agreement `a`, in their order. */
export const PARTIES = `(SELECT coalesce(json_agg(json_build_object(
    'organisationId', p.organisation_id, 'organisationName', o.name, 'side', p.side,
    'signatoryId', p.signatory_id, 'signatoryName', s.name, 'signatoryTitle', p.signatory_title)
    ORDER BY p.position), '[]'::json)
  FROM agreement_party p JOIN organisation o ON o.id = p.organisation_id LEFT JOIN person s ON s.id = p.signatory_id
  WHERE p.agreement_id = a.id)`;
const PARTY_NAMES = `(SELECT coalesce(json_agg(o.name ORDER BY p.position), '[]'::json)
  FROM agreement_party p JOIN organisation o ON o.id = p.organisation_id WHERE p.agreement_id = a.id)`;
const PARTY_IDS =
  'ARRAY(SELECT p.organisation_id FROM agreement_party p WHERE p.agreement_id = a.id ORDER BY p.position)';

export const agreementView = defineView({
  subject: 'agreement',
  from: 'agreement a',
  fields: {
    id: uuid('a.id'),
    editionId: uuid('a.edition_id'),
    title: localized('a.title'),
    kind: text('a.kind'),
    sectorCode: text('a.sector_code'),
    districtCode: text('a.district_code'),
    summary: localized('a.summary'),
    stage: text('a.stage'),
    status: text('a.status'),
    statusReason: text('a.status_reason'),
    signedOn: day('a.signed_on'),
    // An activity is not everybody's to know of: the ceremony's name would tell a liaison of others' delegations.
    signedAtActivityId: uuid('a.signed_at_activity_id', DESK),
    signedAtTitle: nameOf('activity', 'a.signed_at_activity_id', 'title', DESK),
    notes: text('a.notes', DESK),
    partyIds: uuids(PARTY_IDS),
    partyNames: json(PARTY_NAMES),
    parties: json(PARTIES),
    signed: money(`CASE WHEN a.signed_on IS NOT NULL THEN ${signedCny('a.id')} END`),
    amounts: json(currentSums('a.id')),
    ...rowFields('a'),
  },
  search: ['localized_words(a.title)', 'localized_words(a.summary)'],
  defaultSort: '-signedOn,title',
});
