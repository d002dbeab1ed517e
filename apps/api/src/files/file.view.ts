import { defineView, integer, json, localized, rowFields, text, uuid, uuids } from '../database/view.js';

/** Whoever may read what a file belongs to may read the file. */
export const fileView = defineView({
  subject: 'file',
  from: 'file f LEFT JOIN app_user u ON u.id = f.uploaded_by',
  fields: {
    id: uuid('f.id'),
    siteVisitId: uuid('f.site_visit_id'),
    name: text('f.name'),
    caption: localized('f.caption'),
    mediaType: text('f.media_type'),
    size: integer('f.size'),
    sha256: json(`encode(f.sha256, 'hex')`),
    uploadedByName: text('u.name'),
    liaisonIds:
      uuids(`ARRAY(SELECT DISTINCT d.liaison_id FROM activity_delegation ad JOIN delegation d ON d.id = ad.delegation_id
      WHERE ad.activity_id = f.site_visit_id AND d.liaison_id IS NOT NULL)`),
    ...rowFields('f'),
  },
  search: ['f.name'],
  defaultSort: 'createdAt',
});
