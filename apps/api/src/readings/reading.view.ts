import { defineView, DESK, instant, integer, localized, text, uuid } from '../database/view.js';
import { HAS_LINK } from '../links/has-link.sql.js';

const LATEST = `LATERAL (SELECT r.id, r.number, r.published_at FROM release r WHERE r.edition_id = d.edition_id
  ORDER BY r.number DESC LIMIT 1) latest`;

/** Every delegate whom the latest release knows, with how far they are with it; nobody before the first. */
export const readingView = defineView({
  subject: 'delegate',
  from: `delegate g JOIN delegation d ON d.id = g.delegation_id JOIN person p ON p.id = g.person_id
    JOIN ${LATEST} ON latest.published_at >= g.created_at
    LEFT JOIN reading o ON o.delegate_id = g.id AND o.release_id = latest.id`,
  fields: {
    id: uuid('g.id'),
    editionId: uuid('d.edition_id'),
    delegationId: uuid('g.delegation_id'),
    delegationName: localized('d.name'),
    personName: localized('p.name'),
    role: text('g.role'),
    phone: text('p.phone', DESK),
    liaisonId: uuid('d.liaison_id'),
    releaseNumber: integer('latest.number'),
    state: text(`CASE WHEN o.read_at IS NOT NULL THEN 'read' WHEN o.opened_at IS NOT NULL THEN 'opened'
      WHEN ${HAS_LINK} THEN 'unopened' ELSE 'noLink' END`),
    openedAt: instant('o.opened_at'),
    readAt: instant('o.read_at'),
  },
  search: ['localized_words(p.name)', 'localized_words(d.name)'],
  defaultSort: 'delegationName,personName',
});
