import { defineView, integer, json, localized, rowFields, text, uuid, uuids } from '../database/view.js';
import { liaisonsOf } from '../scheduling/attending.sql.js';

const LIAISON_IDS = `CASE WHEN f.delegation_id IS NULL THEN ${liaisonsOf('f.site_visit_id')}
  ELSE ARRAY(SELECT d.liaison_id FROM delegation d WHERE d.id = f.delegation_id AND d.liaison_id IS NOT NULL) END`;

/**
 * Whoever may read a visit may read its files; evidence is for those who write the ledger; what delegates are given to
 * read, for the desk and their liaison.
 */
export const fileView = defineView({
  subject: 'file',
  from: 'file f LEFT JOIN amount m ON m.id = f.amount_id LEFT JOIN app_user u ON u.id = f.uploaded_by',
  fields: {
    id: uuid('f.id'),
    siteVisitId: uuid('f.site_visit_id'),
    amountId: uuid('f.amount_id'),
    delegationId: uuid('f.delegation_id'),
    editionId: uuid('f.edition_id'),
    agreementId: uuid('m.agreement_id'),
    name: text('f.name'),
    caption: localized('f.caption'),
    mediaType: text('f.media_type'),
    size: integer('f.size'),
    sha256: json(`encode(f.sha256, 'hex')`),
    uploadedByName: text('u.name'),
    liaisonIds: uuids(LIAISON_IDS),
    ...rowFields('f'),
  },
  search: ['f.name'],
  defaultSort: 'createdAt',
});
