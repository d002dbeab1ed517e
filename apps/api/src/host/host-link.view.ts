import { defineView, instant, uuid } from '../database/view.js';

/** The link of a visit's host, or that there is none: one for each visit, by the visit's id. The token is not in it. */
export const hostLinkView = defineView({
  subject: 'hostLink',
  from: 'site_visit v LEFT JOIN host_link l ON l.site_visit_id = v.activity_id AND l.revoked_at IS NULL',
  fields: {
    id: uuid('v.activity_id'),
    createdAt: instant('l.created_at'),
    expiresAt: instant('l.expires_at'),
  },
  search: [],
  defaultSort: 'id',
});
