import { defineView, instant, integer, localized, nameOf, text, uuid } from '../database/view.js';

/** Notices with whom they are for, as they are called now. */
export const noticeView = defineView({
  subject: 'notice',
  from: `notice t JOIN release r ON r.id = t.release_id
    LEFT JOIN delegate g ON g.id = t.delegate_id LEFT JOIN person p ON p.id = g.person_id
    LEFT JOIN app_user u ON u.id = t.user_id`,
  fields: {
    id: uuid('t.id'),
    editionId: uuid('r.edition_id'),
    releaseId: uuid('t.release_id'),
    releaseNumber: integer('r.number'),
    delegationId: uuid('t.delegation_id'),
    delegationName: nameOf('delegation', 't.delegation_id'),
    delegateId: uuid('t.delegate_id'),
    userId: uuid('t.user_id'),
    recipientName: localized(`coalesce(p.name, jsonb_build_object('en', u.name))`),
    language: text('t.language'),
    subject: text('t.subject'),
    body: text('t.body'),
    status: text('t.status'),
    preparedAt: instant('t.prepared_at'),
  },
  search: ['t.subject', 't.body', 'localized_words(p.name)', 'u.name'],
  defaultSort: '-preparedAt',
});
