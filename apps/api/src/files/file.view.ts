import { defineView, integer, json, localized, rowFields, text, uuid, uuids } from '../database/view.js';
import { liaisonsOf } from '../scheduling/attending.sql.js';

/** Whoever may read a visit may read its files; evidence is for those who write the ledger. */
export const fileView = defineView({
  subject: 'file',
  from: 'file f LEFT JOIN amount m ON m.id = f.amount_id LEFT JOIN app_user u ON u.id = f.uploaded_by',
  fields: {
    id: uuid('f.id'),
    siteVisitId: uuid('f.site_visit_id'),
    amountId: uuid('f.amount_id'),
    agreementId: uuid('m.agreement_id'),
    name: text('f.name'),
    caption: localized('f.caption'),
    mediaType: text('f.media_type'),
    size: integer('f.size'),
    sha256: json(`encode(f.sha256, 'hex')`),
    uploadedByName: text('u.name'),
    liaisonIds: uuids(liaisonsOf('f.site_visit_id')),
    ...rowFields('f'),
  },
  search: ['f.name'],
  defaultSort: 'createdAt',
});
