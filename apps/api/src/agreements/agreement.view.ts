import {
  boolean,
  day,
  defineView,
  DESK,
  instant,
  json,
  localized,
  money,
  nameOf,
  rowFields,
  text,
  texts,
  uuid,
  uuids,
} from '../database/view.js';
import { currentSums, signedCny } from './ledger.js';
import { DUE_TARGETS } from './targets.sql.js';
import { COUNTS, DELETABLE, VOIDED_BY } from './voiding.js';

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

const SIDES =
  'ARRAY(SELECT DISTINCT p.side FROM agreement_party p WHERE p.agreement_id = a.id ORDER BY p.side)';
const OVERDUE_STAGES = `ARRAY(SELECT m.stage FROM ${DUE_TARGETS} m WHERE m.step = 'overdue')`;

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
    statusReason: text('a.status_reason', DESK),
    statusSince: day('a.status_since'),
    pitchedOn: day('a.pitched_on'),
    negotiatingOn: day('a.negotiating_on'),
    signedOn: day('a.signed_on'),
    startedOn: day('a.started_on'),
    fundedOn: day('a.funded_on'),
    producingOn: day('a.producing_on'),
    signedDueOn: day('a.signed_due_on'),
    startedDueOn: day('a.started_due_on'),
    fundedDueOn: day('a.funded_due_on'),
    producingDueOn: day('a.producing_due_on'),
    overdueStages: texts(OVERDUE_STAGES),
    // An activity is not everybody's to know of: the ceremony's name would tell a liaison of others' delegations.
    signedAtActivityId: uuid('a.signed_at_activity_id', DESK),
    signedAtTitle: nameOf('activity', 'a.signed_at_activity_id', 'title', DESK),
    ownerId: uuid('a.owner_id', DESK),
    ownerName: text('(SELECT u.name FROM app_user u WHERE u.id = a.owner_id)', DESK),
    notes: text('a.notes', DESK),
    partyIds: uuids(PARTY_IDS),
    partyNames: json(PARTY_NAMES),
    sides: texts(SIDES),
    parties: json(PARTIES),
    signed: money(`CASE WHEN a.signed_on IS NOT NULL THEN ${signedCny('a.id')} END`),
    amounts: json(currentSums('a.id')),
    voided: boolean(`NOT (${COUNTS})`),
    voidedAt: instant('a.voided_at'),
    voidReason: text('a.void_reason', DESK),
    voidedByName: text(VOIDED_BY, DESK),
    deletable: boolean(DELETABLE, DESK),
    ...rowFields('a'),
  },
  search: ['localized_words(a.title)', 'localized_words(a.summary)'],
  named: { name: 'a.title', editionId: 'a.edition_id' },
  defaultSort: '-signedOn,title',
  listed: { sql: COUNTS, unlessAskedBy: 'voided' },
});
