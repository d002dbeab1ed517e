import { defineView, instant, uuid } from '../database/view.js';

/** A delegate's link, or that there is none: one for each delegate, by the delegate's id. The token is not in it. */
export const linkView = defineView({
  subject: 'link',
  from: `delegate g JOIN delegation d ON d.id = g.delegation_id
    LEFT JOIN link l ON l.delegate_id = g.id AND l.revoked_at IS NULL`,
  fields: {
    id: uuid('g.id'),
    liaisonId: uuid('d.liaison_id'),
    createdAt: instant('l.created_at'),
    expiresAt: instant('l.expires_at'),
  },
  search: [],
  defaultSort: 'id',
});

/** A delegation, as whose delegates' links are made all at once. */
export const linksOfDelegationView = defineView({
  subject: 'link',
  called: 'delegation',
  from: 'delegation d',
  fields: { id: uuid('d.id'), liaisonId: uuid('d.liaison_id') },
  search: [],
  defaultSort: 'id',
});
