import { ACTING_USER } from '../database/acting-user.js';
import { defineView, instant, localized, text, uuid } from '../database/view.js';

const OWNER = (column: string) =>
  `(SELECT o.name FROM app_user o WHERE o.id = (e.${column}->>'owner_id')::uuid)`;

/** The replies to an enquiry and notes on it, and out of its audit who it was handed to and how it moved. */
export const threadView = defineView({
  subject: 'enquiry',
  from: `enquiry q LEFT JOIN delegation d ON d.id = q.delegation_id
    CROSS JOIN LATERAL (
      SELECT r.id::text AS id, r.kind AS what, r.text, r.author_id AS by_id, r.recorded_at AS at, NULL AS before, NULL AS after
      FROM enquiry_reply r WHERE r.enquiry_id = q.id
      UNION ALL
      SELECT e.id || ':' || c.what, c.what, NULL, ${ACTING_USER('e.actor')}, e.at, c.before, c.after
      FROM audit_entry e CROSS JOIN LATERAL (VALUES
        ('owner', e.after ? 'owner_id', ${OWNER('before')}, ${OWNER('after')}),
        ('status', e.after->>'status' IN ('open', 'closed'), e.before->>'status', e.after->>'status'))
        AS c (what, moved, before, after)
      WHERE e.entity = 'enquiry' AND e.entity_id = q.id AND e.action = 'update' AND c.moved) m
    LEFT JOIN app_user u ON u.id = m.by_id`,
  fields: {
    id: text('m.id'),
    enquiryId: uuid('q.id'),
    liaisonId: uuid('d.liaison_id'),
    what: text('m.what'),
    text: localized('m.text'),
    from: text('m.before'),
    to: text('m.after'),
    byName: text('u.name'),
    at: instant('m.at'),
  },
  search: ['localized_words(m.text)'],
  defaultSort: 'at,id',
});
