import { boolean, defineView, instant, text, uuid } from '../database/view.js';
import { KIND, OWNER_ID } from './feed-owner.sql.js';

/** Feeds, those that were revoked too. The token is not in it. */
export const feedView = defineView({
  subject: 'feed',
  from: `feed f LEFT JOIN delegate g ON g.id = f.delegate_id
    LEFT JOIN delegation d ON d.id = coalesce(f.delegation_id, g.delegation_id) LEFT JOIN link l ON l.id = f.link_id`,
  fields: {
    id: uuid('f.id'),
    editionId: uuid('f.edition_id'),
    kind: text(KIND),
    ownerId: uuid(OWNER_ID),
    liaisonId: uuid('d.liaison_id'),
    byDelegate: boolean('f.link_id IS NOT NULL'),
    language: text('f.language'),
    createdAt: instant('f.created_at'),
    expiresAt: instant('f.expires_at'),
    revokedAt: instant('coalesce(f.revoked_at, l.revoked_at)'),
  },
  search: ['localized_words(d.name)'],
  defaultSort: '-createdAt',
});
